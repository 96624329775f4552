import type { Chart, ChartDocument } from '../chart.ts';
import { definitionOf } from '../documents/definition-of.ts';
import type { AnyBody } from '../kit/document.ts';
import { fieldsOf } from '../kit/document.ts';
import type { Field, Fields } from '../kit/field.ts';
import { pejorativesIn } from '../language/respectful/pejoratives-in.ts';
import { guides } from '../language/respectful/term.ts';
import { addressed, type Address, addressOf, someone } from './forms-of-address.ts';
import { type BetterWord, saidBy } from './help.ts';
import { speaksOfAnother } from './speaks-of-another.ts';

/** Fields that hold somebody else's own words, which nobody improves. */
const theirs = new Set(['clientWords', 'clientView']);
/** Fields that report what the client or a referrer said. */
const reports = new Set(['selfReport', 'betweenSessions', 'referralReason']);
const sameAs = saidBy('plan.plain-and-respectful-language', 'label');

/** The judging words of everything written in a document, in the order of its fields. */
export function betterWords(chart: Chart, document: ChartDocument): BetterWord[] {
  const definition = definitionOf(document.type);
  return definition ? wordsOf(fieldsOf(definition), document.body, [], addressOf(chart.client)) : [];
}

const wordsOf = (fields: Fields, answers: AnyBody, above: readonly string[], client: Address): BetterWord[] =>
  Object.entries(fields).flatMap(([name, field]: [string, Field]) => {
    const answer = answers[name];
    const path = [...above, name];
    if (field.kind === 'list' && Array.isArray(answer))
      return (answer as readonly (AnyBody & { readonly id: string })[]).flatMap(item =>
        wordsOf(field.fields, item, [...path, item.id], client),
      );
    if ((field.kind !== 'prose' && field.kind !== 'text') || typeof answer !== 'string') return [];
    return theirs.has(name) ? [] : wordsIn(answer, path, client);
  });

function wordsIn(text: string, path: readonly string[], client: Address): BetterWord[] {
  const isReport = reports.has(path.at(-1) ?? '');
  return pejorativesIn(text, { isReport }).flatMap(({ term, span, words, offers }): BetterWord[] => {
    const guide = guides[term.source];
    if (!guide) return [];
    return [
      {
        kind: 'word',
        key: `${path.join('/')}/${term.term}`,
        ...{ path, sameAs, span, words, offers, guide },
        ...(term.asks !== undefined && {
          asks: addressed(term.asks, speaksOfAnother(text, span) ? someone : client),
        }),
      },
    ];
  });
}
