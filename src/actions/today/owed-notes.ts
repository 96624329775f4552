import { serviceCodes } from '../../clinical/codes/service-codes.ts';
import type { AnyBody } from '../../clinical/kit/document.ts';
import { ruleSets } from '../../clinical/rule-sets/index.ts';
import { standards } from '../../clinical/standards/index.ts';
import { addBusinessDays } from '../../clinical/time/add-business-days.ts';
import { onlyGiven } from '../only-given.ts';
import { daysBetween } from '../../clinical/time/days-between.ts';
import { type At, type Where, myEpisodes } from './at.ts';

export interface OwedNote extends Where {
  readonly appointment: string;
  readonly heldOn: string;
  readonly startsAt?: string;
  readonly minutes?: number;
  readonly place?: string;
  readonly serviceCode?: string;
  readonly ageDays: number;
  /** The day by which the practice's rules ask for the signed note. */
  readonly dueOn: string;
  /** The draft that was begun for it. */
  readonly draft?: string;
}

interface Kept {
  id: string;
  client: string;
  client_name: string;
  episode: string;
  body: string;
  happened_on: string;
  draft: string | null;
}

const evaluationCodes = serviceCodes.filter(({ kind }) => kind === 'evaluation').map(({ code }) => code);

/** What may stand for the note of a session: a note of its day, and for an evaluation what it found out. */
const tells = `n.practice = a.practice and n.client = a.client and n.episode = a.episode
  and n.happened_on = a.happened_on and (n.type = 'progress-note'
    or (n.type in ('intake', 'assessment', 'diagnosis') and a.body::json ->> 'serviceCode' = any ($4::text[])))`;

/** Sessions that took place and whose note is not signed yet. */
export async function owedNotesIn({ trx, me, today }: At, ruleSet: string): Promise<OwedNote[]> {
  const rows = await trx.ask<Kept>(
    `select a.id, a.client, m.name as client_name, a.episode, a.body, a.happened_on,
        (select id from document n where ${tells} and n.status = 'draft' limit 1) as draft
      from (${myEpisodes}) m
        join document a on a.practice = m.practice and a.client = m.client and a.episode = m.id
      where a.type = 'appointment' and a.status = 'draft' and a.happened_on <= $3
        and a.body like '%"status":"kept"%'
        and (a.author = $2 or not exists (select from care_team o where o.practice = a.practice
          and o.episode = a.episode and o.person = a.author and o.left_at is null))
        and not exists (select from document n where ${tells} and n.status = 'signed')
      order by a.happened_on, a.created_at`,
    [trx.practice, me, today, evaluationCodes],
  );
  const days = noteDueDays(ruleSet);
  return rows.map(row => {
    const { startsAt, minutes, place, serviceCode } = JSON.parse(row.body) as AnyBody & Partial<OwedNote>;
    return {
      client: { id: row.client, name: row.client_name },
      episode: row.episode,
      appointment: row.id,
      heldOn: row.happened_on,
      ageDays: daysBetween(row.happened_on, today),
      dueOn: addBusinessDays(row.happened_on, days),
      ...onlyGiven({ startsAt, minutes, place, serviceCode, draft: row.draft }),
    };
  });
}

/** Business days within which the practice's rule set asks for a signed note. */
function noteDueDays(ruleSet: string): number {
  const rule = 'note.signed-on-time';
  const chosen = ruleSets.find(set => set.id === ruleSet)?.rules.find(choice => choice.id === rule);
  const usual = standards.find(standard => standard.id === rule)?.parameters['noteDueBusinessDays'];
  return Number(chosen?.parameters?.['noteDueBusinessDays'] ?? usual);
}
