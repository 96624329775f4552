import { z } from 'zod';
import type { AnyType, Chart, ChartDocument, MeasureType } from '../chart.ts';
import { readsNothing } from '../language/reads-nothing.ts';
import type { WaitingReader } from '../language/reader.ts';
import type { Place } from './place.ts';

/** A thing a rule judges, with the place where it stands in the record. */
export interface Subject<T> {
  readonly value: T;
  readonly place: Place;
}

/** The subjects of a chart; a source that can tell those that matter to one document is not asked for the others while one writes. */
export interface SubjectSource<T, P> {
  (chart: Chart, parameters: P): readonly Subject<T>[];
  readonly inDocument?: (document: ChartDocument, chart: Chart, parameters: P) => readonly Subject<T>[];
}

export type Outcome = 'pass' | 'fail' | 'cannot-tell' | 'not-applicable';

/** Where a verdict points, when not at its subject. */
interface Where {
  /** A field below the subject's place, and the characters meant. */
  readonly at?: readonly string[];
  readonly span?: readonly [number, number];
  /** An elsewhere that replaces the subject's place. */
  readonly place?: Place;
  /** It holds although the document is not signed: something is overdue, not merely unfinished. */
  readonly evenInDraft?: true;
}

/** A verdict that something is missing, or that the record does not let one decide. */
export interface Verdict extends Where {
  readonly outcome: 'fail' | 'cannot-tell';
  /** Which of the rule's messages it is. */
  readonly variant: string;
  /** The message with its holes filled. */
  readonly message: string;
  /** A hint, whatever the severity of the rule. */
  readonly isAdvice?: true;
  /** Nothing was decided because sentences were not read; it counts against nobody. */
  readonly isUnread?: true;
  /** What it was found by, where the rule says so of this message. */
  readonly restsOn?: Basis;
}

/** Whether a verdict rests on a reading of sentences, which may be wrong about them, or on fields that are filled or empty. */
export type Basis = 'reading' | 'fields';

/** What a rule says of one subject. */
export type Judgement =
  | { readonly outcome: 'pass'; readonly place: Place }
  | (Omit<Verdict, 'at' | 'span' | 'place'> & { readonly place: Place });

export type Messages = Readonly<Record<string, string>>;
type HolesOf<M extends string> = M extends `${string}{${infer Hole}}${infer Rest}`
  ? Hole | HolesOf<Rest>
  : never;
type Words<M extends string> = { readonly [K in HolesOf<M>]: string | number };
type Arguments<M extends string> = [HolesOf<M>] extends [never]
  ? [words?: Record<string, never>, where?: Where]
  : [words: Words<M>, where?: Where];

type Say<M extends Messages> = <K extends keyof M & string>(message: K, ...rest: Arguments<M[K]>) => Verdict;

export interface Context<M extends Messages, P> {
  readonly chart: Chart;
  readonly parameters: P;
  readonly fail: Say<M>;
  /** Fails as a hint: recommended, never required. */
  readonly advise: Say<M>;
  readonly cannotTell: Say<M>;
  /** Reads narrative; undefined for what is not read yet, or cannot be read here. */
  readonly read: WaitingReader;
  /** Said of sentences that were not read, or cannot be: every rule says the same of them. */
  readonly unread: (where?: Where) => Verdict;
}

/** What a rule's check may answer: nothing when all is well, one verdict, or several. */
export type Checked = Verdict | readonly Verdict[] | undefined;

/** A document's type; all questionnaires are `measure`. */
type StandingType = Exclude<AnyType, MeasureType> | 'measure';

export interface RuleDefinition<T, M extends Messages, P> {
  /** The id under which `standards/` says what is asked, why, how severe and by whom. */
  readonly id: string;
  readonly messages: M;
  /** What a message rests on where that is not what the kind of its standard says: narrative rules read, all others look at fields. */
  readonly restsOn?: Partial<Record<keyof M & string, Basis>>;
  /** Parses the parameters of the rule set; absent when the rule has none. */
  readonly parameters?: z.ZodType<P>;
  /** What is judged, each with its place; none means the rule does not apply to this record. */
  readonly subjects: SubjectSource<T, P>;
  /** Whether one of them is judged at all; what is costly to ask stands here, and is asked of few while one writes. */
  readonly applies?: (subject: T, chart: Chart, parameters: P) => boolean;
  /**
   * The types of document in which its judgements stand, besides the episode as a whole; any when not said. While one writes in another
   * document, the rule is not asked.
   */
  readonly standsIn?: readonly StandingType[];
  /** Its verdicts may stand in another document than the one of which it judges a part (of the whole episode they always may). */
  readonly pointsElsewhere?: true;
  readonly check: (subject: T, context: Context<M, P>) => Checked;
}

/** A rule as lists hold it: what it judges and says is known only to itself. */
export interface Rule {
  readonly id: string;
  readonly messages: Messages;
  /** The names of the parameters that the rule reads. */
  readonly reads: readonly string[];
  /** Whether the rule can be asked with these parameters. */
  readonly takes: (parameters: unknown) => boolean;
  /**
   * Judges every subject of a chart, or those that can have a verdict in one of its documents; none when the rule does not apply.
   * Throws when the parameters are not those of the rule.
   */
  readonly judge: (chart: Chart, parameters: unknown, looking?: Looking) => readonly Judgement[];
}

/** How a rule looks at a chart: at one document of it, with a reader of narrative. */
export interface Looking {
  readonly document?: ChartDocument | undefined;
  readonly read?: WaitingReader | undefined;
}

/** Declares a rule; a message that is not declared, or a hole that is not filled, does not compile. */
export function defineRule<T, const M extends Messages, P = Record<string, never>>(
  definition: RuleDefinition<T, M, P>,
): Rule {
  const { id, messages, restsOn = {}, standsIn, applies, check } = definition;
  const parametersFrom = parserOf(definition.parameters);
  return {
    id,
    messages,
    reads: definition.parameters instanceof z.ZodObject ? Object.keys(definition.parameters.shape) : [],
    takes: given => definition.parameters?.safeParse(given).success ?? true,
    judge(chart, given, { document, read = readsNothing } = {}) {
      const parameters = parametersFrom(given);
      const subjects = subjectsFor(definition, chart, parameters, document);
      if (subjects.length === 0) return nothing;
      const context = contextOf({ messages, restsOn }, { chart, parameters, read });
      const judgements: Judgement[] = [];
      for (const { value, place } of subjects) {
        if (applies && !applies(value, chart, parameters)) continue;
        const checked = check(value, context);
        if (checked === undefined) {
          if (standsIn) inReach(definition, place, place, chart);
          judgements.push({ outcome: 'pass', place });
          continue;
        }
        for (const judgement of located(checked, place)) {
          inReach(definition, judgement.place, place, chart);
          judgements.push(judgement);
        }
      }
      return judgements;
    },
  };
}

const nothing: readonly never[] = [];

type Reach = Pick<RuleDefinition<unknown, Messages, unknown>, 'id' | 'standsIn' | 'pointsElsewhere'>;

const mayStandIn = ({ standsIn }: Reach, type: string): boolean =>
  !standsIn || standsIn.includes((type.startsWith('measure:') ? 'measure' : type) as StandingType);

/** Parameters are parsed once for each set that gives them. */
function parserOf<P>(schema: z.ZodType<P> | undefined): (given: unknown) => P {
  const known = new WeakMap<object, P>();
  return given => {
    if (!schema) return {} as P;
    if (typeof given !== 'object' || given === null) return schema.parse(given);
    const parsed = known.get(given) ?? schema.parse(given);
    known.set(given, parsed);
    return parsed;
  };
}

function subjectsFor<T, M extends Messages, P>(
  definition: RuleDefinition<T, M, P>,
  chart: Chart,
  parameters: P,
  document: ChartDocument | undefined,
): readonly Subject<T>[] {
  const { subjects, pointsElsewhere } = definition;
  if (!document) return subjects(chart, parameters);
  if (!mayStandIn(definition, document.type)) return nothing;
  if (subjects.inDocument) return subjects.inDocument(document, chart, parameters);
  if (pointsElsewhere) return subjects(chart, parameters);
  return subjects(chart, parameters).filter(
    ({ place }) => place.document === document.id || place.document === chart.episode.id,
  );
}

/** A rule that says less of itself than it does would be asked too seldom while one writes: that is a bug, and stops it. */
function inReach(rule: Reach, { document, type }: Place, own: Place, chart: Chart): void {
  if (document === chart.episode.id) return;
  if (!mayStandIn(rule, type)) throw new Error(`${rule.id} stands in ${type} and does not say so.`);
  if (!rule.pointsElsewhere && own.document !== chart.episode.id && document !== own.document)
    throw new Error(`${rule.id} points at another document and does not say so.`);
}

function contextOf<M extends Messages, P>(
  { messages, restsOn }: { messages: M; restsOn: Partial<Record<string, Basis>> },
  given: Pick<Context<M, P>, 'chart' | 'parameters' | 'read'>,
): Context<M, P> {
  const saying =
    (outcome: Verdict['outcome'], more: Pick<Verdict, 'isAdvice'> = {}): Say<M> =>
    (variant, words = {}, where = {}) => ({
      outcome,
      variant,
      message: fillMessage(messages[variant] ?? '', words),
      ...more,
      ...(restsOn[variant] && { restsOn: restsOn[variant] }),
      ...where,
    });
  return {
    ...given,
    fail: saying('fail'),
    advise: saying('fail', { isAdvice: true }),
    cannotTell: saying('cannot-tell'),
    unread,
  };
}

const unread = (where: Where = {}): Verdict => ({
  outcome: 'cannot-tell',
  variant: 'unread',
  message: 'I could not read these sentences.',
  isUnread: true,
  restsOn: 'reading',
  ...where,
});

function located(checked: Verdict | readonly Verdict[], place: Place): Judgement[] {
  const verdicts = [checked].flat();
  if (verdicts.length === 0) return [{ outcome: 'pass', place }];
  return verdicts.map(({ at = [], span, place: elsewhere = place, ...verdict }) => ({
    ...verdict,
    place: { ...elsewhere, path: [...elsewhere.path, ...at], ...(span && { span }) },
  }));
}

/** Fills the holes of a message. */
function fillMessage(message: string, words: Readonly<Record<string, string | number>>): string {
  return message.replace(/\{(\w+)\}/g, (hole, name: string) => String(words[name] ?? hole));
}
