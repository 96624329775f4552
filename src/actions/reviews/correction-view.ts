import { type CorrectionStanding, standingOfCorrection } from '../../clinical/reviews/correction-standing.ts';
import type { FindingVerdict, ReviewAnswer } from '../../clinical/reviews/worksheet-answers.ts';
import type { CorrectionRow, CorrectionStepRow, WorksheetRow } from '../../storage/tables.ts';
import type { Trx } from '../../storage/trx.ts';
import type { Named } from '../document-view.ts';
import { onlyGiven } from '../only-given.ts';
import { answersOf, askedOf, checkedOf } from './worksheet-texts.ts';

/** The signed line of a worksheet that an action is about, and no other line of it. */
export interface CorrectionLine {
  readonly says: string;
  readonly answer?: ReviewAnswer | FindingVerdict;
  readonly comment?: string;
}

export interface CorrectionView {
  readonly id: string;
  readonly worksheet: string;
  readonly quarter: string;
  readonly client: Named;
  readonly episode: string;
  readonly about: string;
  readonly line: CorrectionLine;
  readonly what: string;
  readonly responsible: Named;
  readonly askedBy: Named;
  readonly askedAt: string;
  readonly dueOn: string;
  readonly standing: CorrectionStanding;
  readonly steps: readonly {
    readonly kind: CorrectionStepRow['kind'];
    readonly by: Named;
    readonly at: string;
    readonly words?: string;
    readonly dueOn?: string;
  }[];
}

/** Which actions are wanted: all of a worksheet, of one person, of a reviewer, one by itself, or all there are. */
export interface CorrectionsWanted {
  readonly today: string;
  readonly worksheet?: string;
  readonly correction?: string;
  /** Those that this person is to carry out, or has asked for as a reviewer. */
  readonly of?: string;
}

type Found = CorrectionRow &
  Pick<WorksheetRow, 'quarter' | 'client' | 'episode' | 'answers' | 'asked' | 'checked'> & {
    client_name: string;
    responsible_name: string;
    asked_by_name: string;
  };

/** Corrective actions with all that became of them, the first due first. */
export async function correctionsOf(trx: Trx, wanted: CorrectionsWanted): Promise<CorrectionView[]> {
  const rows = await trx.ask<Found>(
    `select c.*, w.quarter, w.client, w.episode, w.answers, w.asked, w.checked, k.name as client_name,
        r.name as responsible_name, b.name as asked_by_name
      from corrective_action c
        join worksheet w on w.practice = c.practice and w.id = c.worksheet
        join client k on k.practice = w.practice and k.id = w.client
        join person r on r.practice = c.practice and r.id = c.responsible
        join person b on b.practice = c.practice and b.id = c.asked_by
      where c.practice = $1 and ($2::uuid is null or c.worksheet = $2) and ($3::uuid is null or c.id = $3)
        and ($4::uuid is null or c.responsible = $4 or w.reviewer = $4)
      order by c.due_on, c.asked_at, c.id`,
    [trx.practice, wanted.worksheet ?? null, wanted.correction ?? null, wanted.of ?? null],
  );
  const steps = await stepsOf(
    trx,
    rows.map(({ id }) => id),
  );
  return rows.map(row => view(row, steps.get(row.id) ?? [], wanted.today));
}

type Step = CorrectionStepRow & { name: string };

async function stepsOf(trx: Trx, corrections: readonly string[]): Promise<ReadonlyMap<string, Step[]>> {
  const rows = await trx.ask<Step>(
    `select s.*, p.name from corrective_step s join person p on p.practice = s.practice and p.id = s.by
      where s.practice = $1 and s.correction = any ($2::uuid[]) order by s.correction, s.nth`,
    [trx.practice, corrections],
  );
  return Map.groupBy(rows, ({ correction }) => correction);
}

function view(row: Found, steps: readonly Step[], today: string): CorrectionView {
  const said = steps.map(({ kind, by, name, at, words, due_on: dueOn }) => ({
    kind,
    by: { id: by, name },
    at,
    ...onlyGiven({ words, dueOn }),
  }));
  return {
    id: row.id,
    worksheet: row.worksheet,
    quarter: row.quarter,
    client: { id: row.client, name: row.client_name },
    episode: row.episode,
    about: row.about,
    line: lineOf(row),
    what: row.what,
    responsible: { id: row.responsible, name: row.responsible_name },
    askedBy: { id: row.asked_by, name: row.asked_by_name },
    askedAt: row.asked_at,
    ...standingOfCorrection(row.due_on, said, today),
    steps: said,
  };
}

function lineOf(row: Found): CorrectionLine {
  const [kind = '', ...rest] = row.about.split(':');
  const id = rest.join(':');
  const answers = answersOf(row);
  if (kind === 'question') {
    const { answer, comment } = answers.questions?.find(each => each.id === id) ?? {};
    const asks = askedOf(row)?.questions.find(each => each.id === id)?.asks;
    return { says: asks ?? '', ...onlyGiven({ answer, comment }) };
  }
  const { verdict, comment } = answers.findings?.find(each => each.id === id) ?? {};
  const found = checkedOf(row)?.findings.find(({ key }) => key === id);
  return { says: found?.message ?? '', ...onlyGiven({ answer: verdict, comment }) };
}
