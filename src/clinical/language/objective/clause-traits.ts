import type { Part } from '../learned/best-part.ts';
import type { ValueKind } from '../values/value.ts';
import type { ValuedWord } from '../values/valued-words.ts';
import { type Clause, isQuoted, toldIn } from './clauses-in.ts';
import { marksIn, ofAim, statesOrWishes } from './marks.ts';

const amounts: ReadonlySet<ValueKind> = new Set([
  'score',
  'rating',
  'share',
  'percent',
  'count',
  'frequency',
  'duration',
  'none',
]);
const isAmount = (kind: ValueKind): boolean => amounts.has(kind);
const kindsIn = ({ words }: Clause): ValueKind[] => words.flatMap(({ value }) => value?.kind ?? []);
const formOf = ({ norm, lemma }: ValuedWord): string =>
  norm.endsWith('ing') ? 'ing' : norm === lemma ? 'bare' : norm.endsWith('s') ? 'present' : 'past';

/** What each clause is like beside the others: its values, its tense, whether it speaks of now, then or what shall be. */
export function clauseTraits(text: string, clauses: readonly Clause[]): Part[] {
  const all = clauses.map(kindsIn);
  const counts = Map.groupBy(all.flat(), kind => kind);
  const rivals = clauses.filter(hasPlainAmount);
  const aiming = new Set(rivals.filter(({ span }) => aims(text.slice(...span))));
  return clauses.map((clause, nth): Part => {
    const kinds = all[nth] ?? [];
    const isElsewhere = (kind: ValueKind): boolean =>
      (counts.get(kind)?.length ?? 0) > kinds.filter(own => own === kind).length;
    const others = new Set([...counts.keys()].filter(isElsewhere));
    const own = ownWords(text, clause, clauses[nth - 1]);
    const besideRival = rivals.length > (hasPlainAmount(clause) ? 1 : 0);
    const besideAim = aiming.size > (aiming.has(clause) ? 1 : 0);
    const place = nth === 0 ? 'first' : nth === clauses.length - 1 ? 'last' : 'middle';
    const has = [
      ...valueTraits(clause, kinds, others),
      ...markTraits(clause, own, kinds.some(isAmount)),
      ...verbTraits(clause),
      ...(kinds.some(isAmount) && besideRival ? besideAims(own, besideAim, place) : []),
      `place ${place}`,
      `heading ${clause.heading ? 'some' : 'none'}`,
      ...(clause.heading ? [`heading ${clause.heading}`] : []),
    ];
    return { span: clause.span, has: [...new Set(has)] };
  });
}

/** With its heading, where it is the first below it. */
function ownWords(text: string, { heading, span }: Clause, before: Clause | undefined): string {
  const words = text.slice(...span);
  return heading && before?.heading !== heading ? `${heading}: ${words}` : words;
}

function valueTraits(clause: Clause, kinds: readonly ValueKind[], others: ReadonlySet<ValueKind>): string[] {
  const as = isQuoted(clause) ? 'q ' : '';
  const counted = kinds.filter(isAmount);
  return [
    ...kinds.map(kind => `${as}has ${kind}`),
    `${as}${counted.length > 0 ? 'amount' : 'no amount'}`,
    ...(counted.length > 1 ? [`${as}amounts`] : []),
    ...kinds.filter(kind => others.has(kind)).map(kind => `twice ${kind}`),
    ...(counted.length > 0 && [...others].some(isAmount) ? ['amount elsewhere'] : []),
    ...(clause.inBrackets
      ? ['in brackets', `in brackets of ${String(Math.min(toldIn(clause).length, 4))}`]
      : []),
    ...(clause.inBrackets && counted.length > 0 ? ['amount in brackets'] : []),
    ...(kinds.includes('change') ? ['changes'] : []),
  ];
}

function markTraits(clause: Clause, own: string, hasAmount: boolean): string[] {
  const quoted = isQuoted(clause);
  const as = quoted ? 'q ' : '';
  const said = quoted ? [statesOrWishes(own)] : [];
  return [
    ...(quoted ? ['quoted'] : []),
    ...marksIn(own).map(mark => `${as}says ${mark}`),
    ...said,
    ...(hasAmount
      ? [...marksIn(own).map(mark => `${as}says ${mark} with amount`), ...said.map(one => `${one} amount`)]
      : []),
  ];
}

function verbTraits(clause: Clause): string[] {
  const quoted = isQuoted(clause);
  const as = quoted ? 'q ' : '';
  const verbs = toldIn(clause).filter(word => word.tag === 'VERB' && word.isQuoted === quoted);
  const [first] = verbs;
  const some = verbs.map(verb => `${as}some verb ${formOf(verb)}`);
  if (!first) return [`${as}no verb`];
  const by = first.by ?? 'nobody';
  return [`${as}verb ${formOf(first)}`, `${as}verb by ${by}`, `${as}verb ${formOf(first)} by ${by}`, ...some];
}

/** A number that is not wanted beside one that is tells where it begins. */
function besideAims(own: string, besideAim: boolean, place: string): string[] {
  const said = `aims ${String(aims(own))} beside ${String(besideAim)}`;
  return [said, `${said} ${place === 'first' ? 'first' : 'later'}`];
}

const aims = (words: string): boolean => marksIn(words).some(mark => ofAim.has(mark));
const hasPlainAmount = ({ words }: Clause): boolean =>
  words.some(({ value, isQuoted: quoted }) => value && isAmount(value.kind) && !quoted);
