import { type Result, accept } from '../../clinical/kit/result.ts';
import { type ReviewedRecord, reviewTrend, type Share } from '../../clinical/reviews/review-trend.ts';
import { worksheetQuestions } from '../../clinical/reviews/worksheet-questions.ts';
import type { WorksheetRow } from '../../storage/tables.ts';
import type { Actor } from '../actor.ts';
import type { Deps } from '../deps.ts';
import type { Named } from '../document-view.ts';
import { perform, type Scene } from '../perform.ts';
import { answersOf, askedOf } from './worksheet-texts.ts';

export interface TrendView {
  readonly quarters: readonly {
    readonly quarter: string;
    readonly required: number;
    readonly reviewed: number;
    readonly all: Share;
    readonly questions: readonly (Share & { readonly id: string })[];
    /** Of the clinicians whose figures the reader may see. */
    readonly clinicians: readonly (Share & { readonly person: Named; readonly reviewed: number })[];
  }[];
  /** The questions that were asked in any of these quarters, in the words of the last time. */
  readonly questions: readonly { readonly id: string; readonly asks: string; readonly heading: string }[];
}

/**
 * What signed worksheets said, quarter by quarter. Compliance sees each clinician's figures, a supervisor those of their
 * supervisees; whoever else may look sees the practice as a whole.
 */
export function readReviewTrend(deps: Deps, actor: Actor): Promise<Result<TrendView>> {
  const ask = { verb: 'list-reviews', on: 'practice', id: actor.practice } as const;
  return perform(deps, actor, ask, async scene => {
    const rows = await scene.trx.ask<WorksheetRow>(
      'select * from worksheet where practice = $1 order by quarter, id',
      [scene.trx.practice],
    );
    const seen = new Map((await cliniciansSeen(scene)).map(({ id, name }) => [id, name]));
    const quarters = reviewTrend(rows.map(asReviewed)).map(({ byQuestion, byClinician, ...quarter }) => ({
      ...quarter,
      questions: Object.entries(byQuestion).map(([id, share]) => ({ id, ...share })),
      clinicians: Object.entries(byClinician).flatMap(([id, share]) => {
        const name = seen.get(id);
        return name === undefined ? [] : [{ person: { id, name }, ...share }];
      }),
    }));
    return accept({ quarters, questions: questionsIn(rows) });
  });
}

function asReviewed(row: WorksheetRow): ReviewedRecord {
  const clinicians = JSON.parse(row.clinicians) as string[];
  if (row.status !== 'signed') return { quarter: row.quarter, clinicians };
  const answers = (answersOf(row).questions ?? []).flatMap(({ id, answer }) =>
    answer === undefined ? [] : [{ question: id, answer }],
  );
  return { quarter: row.quarter, clinicians, answers };
}

function cliniciansSeen({ trx, actor, may }: Scene<'practice'>): Promise<Named[]> {
  const seesAll = may('read-worksheet', '', ['anyone']);
  return trx.ask<Named>(
    'select id, name from person where practice = $1 and ($2 or supervisor = $3) order by name, id',
    [trx.practice, seesAll, actor.person],
  );
}

function questionsIn(rows: readonly WorksheetRow[]) {
  const known = new Map(
    [...worksheetQuestions.questions, ...rows.flatMap(row => askedOf(row)?.questions ?? [])].map(
      ({ id, asks, heading }) => [id, { id, asks, heading }],
    ),
  );
  const asked = new Set(rows.flatMap(row => askedOf(row)?.questions.map(({ id }) => id) ?? []));
  return [...known.values()].filter(({ id }) => asked.has(id));
}
