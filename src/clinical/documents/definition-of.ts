import { instruments } from '../instruments/index.ts';
import type { DocumentDefinition } from '../kit/document.ts';
import { once } from '../kit/once.ts';
import { documents } from './index.ts';
import { measureDefinition } from './measure.ts';

const all = once((): ReadonlyMap<string, DocumentDefinition> => {
  const written: readonly DocumentDefinition[] = Object.values(documents);
  return new Map(
    [...written, ...instruments.map(measureDefinition)].map(definition => [definition.type, definition]),
  );
});

/** Every definition there is: the documents written by hand, then one for each questionnaire. */
export const everyDefinition = (): readonly DocumentDefinition[] => [...all().values()];

/** The definition of a document type (`progress-note`, `measure:phq-9`), or undefined when there is none of that name. */
export const definitionOf = (type: string): DocumentDefinition | undefined => all().get(type);

/** The definition of a type that is known to exist; an unknown one is a bug and throws. */
export function knownDefinition(type: string): DocumentDefinition {
  const definition = definitionOf(type);
  if (!definition) throw new Error(`There is no document type "${type}".`);
  return definition;
}
