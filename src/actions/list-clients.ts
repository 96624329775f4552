import { sql } from 'kysely';
import { z } from 'zod';
import type { Episode } from '../clinical/chart.ts';
import { definitionOf } from '../clinical/documents/definition-of.ts';
import { type Stage, stages } from '../clinical/kit/document.ts';
import { type Result, accept } from '../clinical/kit/result.ts';
import { build } from '../storage/build.ts';
import type { ClientRow, EpisodeRow } from '../storage/tables.ts';
import type { Trx } from '../storage/trx.ts';
import type { Actor } from './actor.ts';
import { clientView, episodeView } from './client-view.ts';
import { countClosedCharts } from './count-closed-charts.ts';
import type { Deps } from './deps.ts';
import { onlyGiven } from './only-given.ts';
import { type PageQuery, pageOf, sizeOf, startOf } from './page.ts';
import { perform, type Scene } from './perform.ts';

export interface ClientQuery extends PageQuery {
  /** Part of a name or record number; without it only clients whose chart is open to the asking person are listed. */
  readonly search?: string | undefined;
  readonly show?: 'open' | 'closed' | 'all' | undefined;
  /** Whether to count the charts that are closed to the asking person as well. */
  readonly countsClosed?: boolean | undefined;
}

const lastClient = z.tuple([z.string().refine(name => !name.includes('\0')), z.guid()]);

export interface ClientListed {
  readonly client: Pick<ReturnType<typeof clientView>, 'id' | 'name' | 'goesBy' | 'recordNumber' | 'bornOn'>;
  /** The open episode, else the last one; absent when there is none or it may not be opened. */
  readonly episode?: Episode;
  readonly thread?: {
    readonly stages: readonly { readonly stage: Stage; readonly standing: StageStanding }[];
  };
  readonly lastContactOn?: string;
  readonly drafts: number;
  readonly isOnTeam: boolean;
}
type StageStanding = 'none' | 'draft' | 'signed';

export interface ClientPage {
  readonly clients: readonly ClientListed[];
  readonly next?: string;
  /** How many charts open to the asking person only with a stated reason; present when it was asked for. */
  readonly closed?: number;
}

/** Clients by name; a search goes over the whole practice, and the log keeps what was asked and who was shown. */
export function listClients(deps: Deps, actor: Actor, query: ClientQuery): Promise<Result<ClientPage>> {
  const search = query.search?.trim() ?? '';
  const verb = search === '' ? 'list-clients' : 'search-clients';
  return perform(deps, actor, { verb, on: 'practice', id: actor.practice }, async scene => {
    const size = sizeOf(query, deps.limits.pageSize);
    const seesAll = search !== '' || scene.may('read-chart', '') || scene.may('open-episode', '');
    const found = await clientsOf(scene, { ...query, search, seesAll, size: size + 1 });
    const { rows, next } = pageOf(found, size, row => [row.sort_name, row.id]);
    const inside = rows.filter(row => row.episode !== null && (row.on_team || scene.may('read-chart', '')));
    const contents = await contentsOf(
      scene.trx,
      inside.map(row => row.episode?.id ?? ''),
    );
    scene.tell({
      shown: rows.map(row => row.id),
      ...onlyGiven({ search, show: query.show, after: query.after }),
    });
    const clients = rows.map(row => listed(row, inside.includes(row) ? contents : undefined));
    const closed = query.countsClosed === true ? await countClosedCharts(scene, query.show) : undefined;
    return accept({ clients, ...onlyGiven({ next, closed }) });
  });
}

type Found = ClientRow & { sort_name: string; on_team: boolean; episode: EpisodeRow | null };

interface Wanted {
  readonly search: string;
  readonly seesAll: boolean;
  readonly show?: ClientQuery['show'];
  readonly after?: string | undefined;
  readonly size: number;
}

async function clientsOf({ trx, actor }: Scene<'practice'>, wanted: Wanted): Promise<Found[]> {
  const [afterName = null, afterId = null] = startOf(wanted, lastClient) ?? [];
  const pattern = `%${wanted.search.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`;
  const show = wanted.show ?? 'open';
  const rows = await trx.run(
    sql<ClientRow & { sort_name: string; on_team: boolean; e: string | null }>`
      select c.*, lower(c.name) as sort_name, mine.on_team, to_json(e.*)::text as e
      from client c
        cross join lateral (select exists (
          select from care_team t where t.practice = c.practice and t.client = c.id
            and t.person = ${actor.person}::uuid and t.left_at is null) as on_team) mine
        left join lateral (
          select * from episode where practice = c.practice and client = c.id
          order by closed_on is null desc, admitted_on desc, created_at desc limit 1) e on true
      where c.practice = ${trx.practice}
        and (${wanted.seesAll} or mine.on_team)
        and (lower(c.name) like ${pattern} or lower(coalesce(c.goes_by, '')) like ${pattern}
          or lower(c.record_number) like ${pattern})
        and (${show} = 'all' or (${show} = 'open') = (e.id is not null and e.closed_on is null))
        and (${afterName}::text is null or (lower(c.name) collate "und-x-icu", c.id) > (${afterName}, ${afterId}::uuid))
      order by lower(c.name) collate "und-x-icu", c.id
      limit ${wanted.size}`.compile(build),
  );
  return rows.map(({ e, ...row }) => ({
    ...row,
    episode: e === null ? null : (JSON.parse(e) as EpisodeRow),
  }));
}

interface Content {
  episode: string;
  type: string;
  signed: boolean;
  drafts: number;
  last_on: string | null;
}

/** Which document types each episode holds, how far each has come, and when it last happened. */
function contentsOf(trx: Trx, episodes: readonly string[]): Promise<Content[]> {
  return trx.run(
    sql<Content>`
      select episode, type, bool_or(status = 'signed') as signed,
        count(*) filter (where status = 'draft')::int as drafts, max(happened_on) as last_on
      from document
      where practice = ${trx.practice} and episode = any (${episodes}::uuid[]) and status <> 'discarded'
      group by episode, type`.compile(build),
  );
}

const contacts = ['progress-note', 'contact-note'];

function listed(row: Found, contents: readonly Content[] | undefined): ClientListed {
  const { id, name, recordNumber, goesBy, bornOn } = clientView(row);
  const client = { id, name, recordNumber, ...onlyGiven({ goesBy, bornOn }) };
  if (!contents || !row.episode) return { client, drafts: 0, isOnTeam: row.on_team };
  const own = contents.filter(content => content.episode === row.episode?.id);
  const days = own.filter(content => contacts.includes(content.type)).map(content => content.last_on ?? '');
  return {
    client,
    episode: episodeView(row.episode),
    thread: { stages: stages.map(stage => ({ stage, standing: standingOf(stage, own) })) },
    ...onlyGiven({ lastContactOn: days.sort().at(-1) }),
    drafts: own.reduce((sum, { type, drafts }) => sum + (definitionOf(type)?.working ? 0 : drafts), 0),
    isOnTeam: row.on_team,
  };
}

function standingOf(stage: Stage, contents: readonly Content[]): StageStanding {
  const here = contents.filter(content => definitionOf(content.type)?.stage === stage);
  if (here.length === 0) return 'none';
  return here.some(content => content.signed) ? 'signed' : 'draft';
}
