import type { Chart, ChartDocument } from '../../clinical/chart.ts';
import { documentDate } from '../../clinical/document-date.ts';
import { definitionOf } from '../../clinical/documents/definition-of.ts';
import type { AnyBody, DocumentDefinition } from '../../clinical/kit/document.ts';
import type { LinkTarget } from '../../clinical/kit/field.ts';
import { itemsOf } from '../../clinical/kit/items.ts';
import { dayWords } from '../parts/day-words.ts';

/** One thing of the record that a link can point at, as a picker shows it. */
export interface LinkOption {
  readonly id: string;
  /** Its kind in the words of link targets: `treatment-plan.goals`. */
  readonly target: LinkTarget;
  readonly name: string;
  /** "goal", "symptom"; a whole document is named by its title. */
  readonly kind: string;
  /** The document it stands in: "Treatment plan, 3 Nov 2026". */
  readonly source: string;
  /** The entry it belongs to, by name: the goal of an objective. */
  readonly within?: string;
  /** Whether it only stands in an older version and is no longer offered. */
  readonly isPast: boolean;
}

/** The document being written, whose own entries can be pointed at before they are saved. */
export interface LiveDocument {
  readonly id: string;
  readonly definition: DocumentDefinition;
  readonly body: AnyBody;
}

/** Everything in a chart that a link can point at; an item kept through several versions appears once, as it reads now. */
export function linkOptions(chart: Chart | undefined, live: LiveDocument): LinkOption[] {
  const stored = (chart?.documents ?? []).filter(document => document.id !== live.id);
  const options = [...stored.flatMap(document => optionsOf(document, stored)), ...ownOptions(live)];
  return [...new Map(options.map(option => [option.id, option])).values()];
}

function ownOptions({ definition, body }: LiveDocument): LinkOption[] {
  return optionsIn(definition, body, 'this document', false);
}

/** Types of which a newer signed version replaces the older one, so that only the newest is offered. */
const versioned = new Set<string>(['treatment-plan', 'diagnosis', 'formulation']);

function optionsOf(document: ChartDocument, all: readonly ChartDocument[]): LinkOption[] {
  const definition = definitionOf(document.type);
  if (!definition) return [];
  const source = sourceWords(document, definition);
  const isPast = versioned.has(document.type) && document !== latest(document.type, all);
  const whole: LinkOption = {
    id: document.id,
    target: document.type,
    name: source,
    kind: definition.title.toLowerCase(),
    source,
    isPast: false,
  };
  return [whole, ...optionsIn(definition, document.body, source, isPast)];
}

const latest = (type: string, all: readonly ChartDocument[]): ChartDocument | undefined =>
  all.findLast(document => document.type === type && document.status === 'signed') ??
  all.findLast(document => document.type === type);

function optionsIn(
  definition: DocumentDefinition,
  body: AnyBody,
  source: string,
  isPast: boolean,
): LinkOption[] {
  const items = itemsOf(definition, body);
  return items.map(item => {
    const parent = items.find(({ id }) => id === item.path.at(-3));
    return {
      id: item.id,
      target: item.target,
      name: item.name,
      kind: item.field.item,
      source,
      ...(parent ? { within: parent.name } : {}),
      isPast,
    };
  });
}

function sourceWords(document: ChartDocument, definition: DocumentDefinition): string {
  const draft = document.status === 'draft' ? ', draft' : '';
  return `${definition.title}, ${dayWords(documentDate(document))}${draft}`;
}

/** The options a field of these targets may choose from; `measure` takes every questionnaire. */
export const fittingOptions = (
  options: readonly LinkOption[],
  targets: readonly LinkTarget[],
): LinkOption[] =>
  options.filter(({ target }) =>
    targets.some(wanted => target === wanted || target.startsWith(`${wanted}:`)),
  );
