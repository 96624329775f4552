import type { DocumentDefinition } from '../kit/document.ts';
import { documents } from './index.ts';

/** The definition of a document type, or undefined when there is none of that name. */
export function definitionOf(type: string): DocumentDefinition | undefined {
  return Object.hasOwn(documents, type) ? documents[type as keyof typeof documents] : undefined;
}

/** The definition of a type that is known to exist; an unknown one is a bug and throws. */
export function knownDefinition(type: string): DocumentDefinition {
  const definition = definitionOf(type);
  if (!definition) throw new Error(`There is no document type "${type}".`);
  return definition;
}
