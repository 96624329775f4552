import type { Standing } from '../clinical/policy.ts';
import { gatesIn } from './gates-in.ts';
import type {
  ClientRow,
  CorrectionRow,
  DocumentRow,
  EpisodeRow,
  PracticeRow,
  WorksheetRow,
} from './tables.ts';
import type { Trx } from './trx.ts';

/** What a verb can be about, with the row that is loaded for it. */
export interface SubjectRows {
  practice: PracticeRow;
  client: ClientRow;
  episode: EpisodeRow;
  document: DocumentRow;
  worksheet: WorksheetRow;
  corrective_action: CorrectionRow;
}
export type SubjectKind = keyof SubjectRows;

/** Who asks for what, and when (a broken glass closes again). */
export interface Wanted {
  readonly id: string;
  readonly person: string | null;
  readonly now: string;
}

/** The asking person as the database knows them at this moment. */
export interface Asker {
  readonly id: string;
  readonly name: string;
  readonly roles: string;
  readonly credentials: string;
  readonly licence: string;
  readonly supervisor: string | null;
  readonly active: boolean;
}

export interface LoadedSubject<K extends SubjectKind> {
  readonly row: SubjectRows[K];
  /** The client whose chart it belongs to; null for the practice itself. */
  readonly client: string | null;
  readonly timeZone: string;
  /** The rules that the practice lets stop a signature. */
  readonly gates: readonly string[];
  readonly asker: Asker | undefined;
  readonly standings: readonly Standing[];
  readonly clientName: string;
  /** The document type whose rights hold: of an amendment, the type of what it is about. */
  readonly guardedAs: string | undefined;
  /** Of a document: its author's name, and whether co-signatures or comments belong to it. */
  readonly authorName: string;
  readonly hasMore: boolean;
  readonly glassUntil: string | null;
}

interface Beside {
  asked_author: string | null;
  asked_more: boolean;
  asked_client_name: string | null;
  asked_guard: string | null;
  asked_nth: string;
  asked_client: string | null;
  asked_zone: string;
  asked_gates: string | null;
  my_id: string | null;
  my_name: string;
  my_roles: string;
  my_credentials: string;
  my_licence: string;
  my_supervisor: string | null;
  my_active: boolean;
  my_team: boolean;
  my_glass: string | null;
  my_own: boolean;
  my_review: boolean;
}

/**
 * Loads what a verb is about, together with how the asking person stands to it; undefined when the practice has
 * no such thing. Questions put to one transaction at the same moment are answered by one statement.
 */
export function loadSubject<K extends SubjectKind>(
  trx: Trx,
  kind: K,
  wanted: Wanted,
): Promise<LoadedSubject<K> | undefined> {
  const asked = batchOf(trx, kind);
  const index = asked.wanted.push(wanted) - 1;
  return asked.answers.then(answers => answers[index] as LoadedSubject<K> | undefined);
}

interface Batch {
  readonly wanted: Wanted[];
  readonly answers: Promise<(LoadedSubject<SubjectKind> | undefined)[]>;
}
const batches = new WeakMap<Trx, Partial<Record<SubjectKind, Batch | undefined>>>();

function batchOf(trx: Trx, kind: SubjectKind): Batch {
  const open = batches.get(trx) ?? {};
  batches.set(trx, open);
  const known = open[kind];
  if (known) return known;
  const wanted: Wanted[] = [];
  const answers = Promise.resolve().then(() => {
    open[kind] = undefined;
    return loadAll(trx, kind, wanted);
  });
  const batch = { wanted, answers };
  open[kind] = batch;
  return batch;
}

async function loadAll(
  trx: Trx,
  kind: SubjectKind,
  wanted: readonly Wanted[],
): Promise<(LoadedSubject<SubjectKind> | undefined)[]> {
  const rows = await trx.ask<SubjectRows[SubjectKind] & Beside>(questions[kind], [
    trx.practice,
    wanted.map(({ id }) => id),
    wanted.map(({ person }) => person),
    wanted.map(({ now }) => now),
  ]);
  const answers: (LoadedSubject<SubjectKind> | undefined)[] = wanted.map(() => undefined);
  for (const row of rows) answers[Number(row.asked_nth) - 1] = parted(row);
  return answers;
}

interface Belonging {
  /** Absent for what is the practice's own. */
  readonly client?: string;
  readonly mine?: string;
  readonly author?: string;
  readonly more?: string;
  readonly guard?: string;
  /** Whether the asking person is the reviewer; of a client, while a worksheet about them is open. */
  readonly review?: string;
}

/** The client that a row of each kind belongs to, and what is known of a document's author and followers. */
const belonging: Record<SubjectKind, Belonging> = {
  practice: {},
  worksheet: { review: 's.reviewer = a.person' },
  corrective_action: {
    mine: 's.responsible = a.person',
    review: `(select w.reviewer = a.person from worksheet w where w.practice = s.practice and w.id = s.worksheet)`,
  },
  client: { client: 's.id' },
  episode: { client: 's.client' },
  document: {
    client: 's.client',
    mine: 's.author = a.person',
    author: '(select name from person w where w.practice = s.practice and w.id = s.author)',
    guard: `case when s.about is null then s.type
      else (select b.type from document b where b.practice = s.practice and b.id = s.about) end`,
    more: `coalesce(
        (select true from co_signature c where c.practice = s.practice and c.document = s.id limit 1),
        (select true from returned c where c.practice = s.practice and c.document = s.id limit 1), false)`,
  },
};

/**
 * One statement for each kind; its text never changes, so that it is prepared once. `limit 1` holds the planner to one
 * look-up by key for each question, where it might read a whole practice while it believes the table small.
 */
const questions = {
  practice: questionAbout('practice'),
  client: questionAbout('client'),
  episode: questionAbout('episode'),
  document: questionAbout('document'),
  worksheet: questionAbout('worksheet'),
  corrective_action: questionAbout('corrective_action'),
} satisfies Record<SubjectKind, string>;

function questionAbout(kind: SubjectKind): string {
  const {
    client,
    mine = 'false',
    author = 'null::text',
    more = 'false',
    guard = 'null::text',
    review = client === undefined ? 'false' : openReviewOf(client),
  } = belonging[kind];
  const ofClient =
    client === undefined
      ? 'false as my_team, null::timestamptz as my_glass, null::text as asked_client_name'
      : `coalesce((select true from care_team t where t.practice = s.practice and t.client = ${client}
          and t.person = a.person and t.left_at is null limit 1), false) as my_team,
        (select max(g.ends_at) from glass g where g.practice = s.practice and g.client = ${client}
          and g.person = a.person and g.ends_at > a.now) as my_glass,
        (select name from client n where n.practice = s.practice and n.id = ${client}) as asked_client_name`;
  return `
    select s.*, a.nth as asked_nth, ${client ?? 'null::uuid'} as asked_client, r.time_zone as asked_zone, r.gates as asked_gates,
      me.id as my_id, me.name as my_name, me.roles as my_roles, me.credentials as my_credentials,
      me.licence as my_licence, me.supervisor as my_supervisor, me.active as my_active,
      coalesce(${mine}, false) as my_own, coalesce(${review}, false) as my_review, ${author} as asked_author, ${more} as asked_more, ${guard} as asked_guard,
      ${ofClient}
    from unnest($2::uuid[], $3::uuid[], $4::timestamptz[]) with ordinality as a (id, person, now, nth)
      cross join lateral (select * from ${kind} s where s.practice = $1 and s.id = a.id limit 1) s
      join practice r on r.practice = $1 and r.id = $1
      left join lateral (select * from person p where p.practice = $1 and p.id = a.person limit 1) me on true`;
}

/** Whether the asking person reviews a record of this client just now. */
function openReviewOf(client: string): string {
  return `(select true from worksheet w where w.practice = s.practice
    and w.client = ${client} and w.reviewer = a.person and w.status = 'open' limit 1)`;
}

const isBeside = (column: string): boolean => column.startsWith('my_') || column.startsWith('asked_');

function askerOf(found: Beside): Asker | undefined {
  if (found.my_id === null) return undefined;
  return {
    id: found.my_id,
    name: found.my_name,
    roles: found.my_roles,
    credentials: found.my_credentials,
    licence: found.my_licence,
    supervisor: found.my_supervisor,
    active: found.my_active,
  };
}

/** Parts a found row into the columns of its table and what was asked beside them. */
function parted(found: SubjectRows[SubjectKind] & Beside): LoadedSubject<SubjectKind> {
  const columns = Object.entries(found).filter(([name]) => !isBeside(name));
  const standings: Standing[] = ['anyone'];
  if (found.my_team) standings.push('team');
  if (found.my_glass !== null) standings.push('glass');
  if (found.my_own) standings.push('author');
  if (found.my_review) standings.push('reviewer');
  return {
    row: Object.fromEntries(columns) as unknown as SubjectRows[SubjectKind],
    client: found.asked_client,
    timeZone: found.asked_zone,
    gates: gatesIn(found.asked_gates),
    asker: askerOf(found),
    standings,
    guardedAs: found.asked_guard ?? undefined,
    clientName: found.asked_client_name ?? '',
    authorName: found.asked_author ?? '',
    hasMore: found.asked_more,
    glassUntil: found.my_glass,
  };
}
