import { beforeAll, describe, expect, it } from 'vitest';
import { drawSample } from '../../clinical/reviews/draw-sample.ts';
import type { WorksheetAnswers } from '../../clinical/reviews/worksheet-answers.ts';
import { accepted, openPractice, theSecret } from '../../testing/practice.ts';
import { reviewOf } from '../../testing/whole-practice.ts';
import type { Actor } from '../actor.ts';
import { closeEpisode } from '../close-episode.ts';
import { confirmSecret } from '../confirm-secret.ts';
import { exportChart } from '../export-chart.ts';
import { joinCareTeam } from '../join-care-team.ts';
import { leaveCareTeam } from '../leave-care-team.ts';
import { openClient } from '../open-client.ts';
import { readChart } from '../read-chart.ts';
import { readToday } from '../read-today.ts';
import { startDocument } from '../start-document.ts';
import { askForCorrection } from './ask-for-correction.ts';
import { assignReview } from './assign-review.ts';
import { drawReviewSample } from './draw-review-sample.ts';
import { finishCorrection } from './finish-correction.ts';
import { keepCheck } from './keep-check.ts';
import { listCorrections } from './list-corrections.ts';
import { listReviews } from './list-reviews.ts';
import { readFrame } from './read-frame.ts';
import { readReviewQuarter } from './read-review-quarter.ts';
import { readReviewTrend } from './read-review-trend.ts';
import { readWorksheet } from './read-worksheet.ts';
import { saveWorksheet } from './save-worksheet.ts';
import { settleCorrection } from './settle-correction.ts';
import { signWorksheet } from './sign-worksheet.ts';

const practice = await openPractice();
const { deps, anna, episode } = practice;
const quarter = '2026-Q1';
const everything = { by: 'share', percent: 100 } as const;
const cora = await practice.person('Cora Blum', ['compliance']);
const sam = await practice.person('Sam Stone', ['supervisor']);
const ben = await practice.person('Ben Holt', ['clinician'], sam.person);

/** A client of somebody's, with a note begun on a day. */
async function record(name: string, by: Actor, contactOn = '2026-02-10') {
  const opened = accepted(
    await openClient(deps, by, {
      name,
      recordNumber: name,
      episode: { admittedOn: '2025-06-01', setting: 'outpatient' },
    }),
  );
  const own = opened.episodes[0]!.id;
  accepted(await startDocument(deps, by, own, { type: 'contact-note', body: { contactOn } }));
  return { client: opened.client.id, episode: own };
}

const quiet = await record('Q-1', anna, '2025-07-01');
await practice.owner(`update document set created_at = '2025-07-01' where client = $1`, [quiet.client]);
const closed = await record('C-1', anna);
const longAgo = await record('C-2', anna, '2025-06-05');
const ofBen = await record('B-1', ben);
accepted(await closeEpisode(deps, anna, closed.episode, { closedOn: '2026-02-20', reason: 'Reached' }));
await practice.owner(`update episode set closed_on = '2025-01-31' where id = $1`, [longAgo.episode]);
await practice.draft('contact-note', { contactOn: '2026-03-01' });

const of = (actor: Actor) => readReviewQuarter(deps, actor, quarter).then(accepted);
const worksheetFor = async (wanted: string) =>
  (await of(cora)).worksheets.find(each => each.episode === wanted)!;
const checked = { on: '2026-03-02', sets: [{ id: 'core', name: 'Core', version: '1' }], findings: [] };
const lastOf = async (verb: string, chain?: string) =>
  (await practice.events())
    .filter(event => event.verb === verb && (chain === undefined || event.chain === chain))
    .at(-1);

async function signed(worksheet: string, by: Actor, answers: WorksheetAnswers) {
  const { revision } = accepted(await readWorksheet(deps, by, worksheet));
  accepted(await keepCheck(deps, by, worksheet, { revision, checked }));
  accepted(await saveWorksheet(deps, by, worksheet, { revision: revision + 1, answers }));
  const confirmation = accepted(await confirmSecret(deps, by, theSecret));
  return signWorksheet(deps, by, worksheet, { revision: revision + 2, confirmation });
}

describe('the draw', () => {
  it('is for admins and compliance, and for a quarter that has begun', async () => {
    expect(await drawReviewSample(deps, sam, quarter, everything)).toMatchObject({ code: 'forbidden' });
    expect(await drawReviewSample(deps, ben, quarter, everything)).toMatchObject({ code: 'forbidden' });
    expect(await drawReviewSample(deps, anna, '2026-Q2', everything)).toMatchObject({ code: 'invalid' });
  });

  it('says beforehand what there is to draw from, and what stays outside', async () => {
    expect(accepted(await readFrame(deps, anna, quarter))).toMatchObject({
      open: 2,
      closed: 1,
      clinicians: 2,
      quiet: 1,
      drawnBefore: 0,
      reviewers: [{ name: 'Cora Blum' }, { name: 'Sam Stone' }],
    });
    expect(await readFrame(deps, sam, quarter)).toMatchObject({ code: 'forbidden' });
    expect((await of(sam)).mayDraw).toBe(false);
  });

  it('draws open and closed records, keeps who, when and from how many, and can be repeated from what it kept', async () => {
    const drawn = accepted(await drawReviewSample(deps, anna, quarter, everything));
    expect(drawn).toMatchObject({ worksheets: 3, withoutReviewer: 0 });
    const view = await of(anna);
    expect(view.draws).toMatchObject([{ by: { name: 'Anna Berg' }, from: { open: 2, closed: 1 } }]);
    expect(view.worksheets.map(each => [each.episode, each.was])).toEqual(
      expect.arrayContaining([
        [episode, 'open'],
        [ofBen.episode, 'open'],
        [closed.episode, 'closed'],
      ]),
    );
    const [row] = await practice.owner('select seed, size, frame from sample_draw');
    const frame = JSON.parse(String(row?.['frame'])) as [string, 'open' | 'closed', string[]][];
    const again = drawSample(
      frame.map(([id, was, clinicians]) => ({ episode: id, was, clinicians })),
      JSON.parse(String(row?.['size'])) as typeof everything,
      String(row?.['seed']),
    );
    expect(again.map(each => each.episode).sort()).toEqual(view.worksheets.map(each => each.episode).sort());
    expect(await lastOf('draw-sample')).toMatchObject({ chain: practice.practice, detail: { drawn: 3 } });
  });

  it('a second time adds what is new and replaces nothing', async () => {
    expect(await drawReviewSample(deps, cora, quarter, everything)).toMatchObject({ code: 'invalid' });
    const late = await record('L-1', anna);
    accepted(await drawReviewSample(deps, cora, quarter, everything));
    const { worksheets, draws } = await of(cora);
    expect(draws).toHaveLength(2);
    expect(worksheets).toHaveLength(4);
    expect(worksheets.map(each => each.episode)).toContain(late.episode);
  });
});

describe('whoever has worked on a record', () => {
  it('is not made its reviewer, now or then', async () => {
    const worksheet = await worksheetFor(closed.episode);
    const other = await record('T-1', anna);
    accepted(await joinCareTeam(deps, anna, other.episode, sam.person!));
    accepted(await leaveCareTeam(deps, anna, other.episode, sam.person!));
    accepted(await drawReviewSample(deps, anna, quarter, everything));
    const given = await worksheetFor(other.episode);
    expect(given.reviewer?.name).toBe('Cora Blum');
    expect(await assignReview(deps, anna, given.id, sam.person!)).toMatchObject({ code: 'invalid' });
    expect(await assignReview(deps, anna, worksheet.id, ben.person!)).toMatchObject({ code: 'invalid' });
    accepted(await assignReview(deps, anna, worksheet.id, sam.person!));
    expect((await worksheetFor(closed.episode)).reviewer?.name).toBe('Sam Stone');
  });

  it('is its reviewer no longer when that came later, and the list says so', async () => {
    const { id } = await worksheetFor(closed.episode);
    accepted(await joinCareTeam(deps, anna, closed.episode, sam.person!));
    const before = await practice.owner('select * from worksheet where id = $1', [id]);
    expect(await keepCheck(deps, sam, id, { revision: 2, checked })).toMatchObject({ code: 'forbidden' });
    expect(await practice.owner('select * from worksheet where id = $1', [id])).toEqual(before);
    expect(await worksheetFor(closed.episode)).toMatchObject({ needsOther: true });
    accepted(await assignReview(deps, anna, id, cora.person!));
    expect(await worksheetFor(closed.episode)).toMatchObject({ needsOther: false });
  });

  it('leaves a record without a reviewer where nobody is left, and that is said', async () => {
    const lonely = await record('N-1', anna);
    for (const each of [cora, sam]) accepted(await joinCareTeam(deps, anna, lonely.episode, each.person!));
    expect(accepted(await drawReviewSample(deps, anna, quarter, everything))).toMatchObject({
      worksheets: 1,
      withoutReviewer: 1,
    });
    expect((await worksheetFor(lonely.episode)).reviewer).toBeUndefined();
    const { quarters } = accepted(await listReviews(deps, cora));
    expect(quarters.find(each => each.quarter === quarter)).toMatchObject({ withoutReviewer: 1 });
  });
});

describe('the worksheet', () => {
  let worksheet: string;
  beforeAll(async () => {
    worksheet = (await worksheetFor(ofBen.episode)).id;
    accepted(await assignReview(deps, anna, worksheet, sam.person!));
  });

  it('waits on Today for a supervisor', async () => {
    const { toReview } = accepted(await readToday(deps, sam));
    expect(toReview).toContainEqual(
      expect.objectContaining({ worksheet, quarter, isBegun: false, client: expect.anything() as object }),
    );
  });

  it('opens the chart to its reviewer while it is open, and itself to nobody else', async () => {
    expect((await readChart(deps, sam, ofBen.episode)).ok).toBe(true);
    expect(await readChart(deps, sam, episode)).toMatchObject({ code: 'forbidden' });
    expect(await readWorksheet(deps, cora, worksheet)).toMatchObject({ code: 'forbidden' });
    for (const stranger of [anna, ben])
      expect(await readWorksheet(deps, stranger, worksheet)).toMatchObject({ code: 'forbidden' });
    const own = (await of(sam)).worksheets;
    expect(own.map(({ id }) => id)).toContain(worksheet);
    expect(new Set(own.map(({ reviewer }) => reviewer?.id))).toEqual(new Set([sam.person]));
  });

  it('is saved from the revision it started from, and hands over what is stored when that is newer', async () => {
    const { revision } = accepted(await readWorksheet(deps, sam, worksheet));
    expect(await saveWorksheet(deps, sam, worksheet, { revision, answers: {} })).toMatchObject({
      code: 'invalid',
    });
    accepted(await keepCheck(deps, sam, worksheet, { revision, checked }));
    const answers = { learned: 'Ask earlier.' };
    const save = () => saveWorksheet(deps, sam, worksheet, { revision: revision + 1, answers });
    accepted(await save());
    expect(accepted(await save())).toMatchObject({ revision: revision + 2 });
    const late = await saveWorksheet(deps, sam, worksheet, { revision, answers: {} });
    expect(late).toMatchObject({ code: 'conflict', detail: { stored: { body: answers } } });
  });

  it('begins anew with another reviewer: what one has written is not signed by the next', async () => {
    accepted(await assignReview(deps, anna, worksheet, sam.person!));
    expect(accepted(await readWorksheet(deps, sam, worksheet)).answers).not.toEqual({});
    accepted(await assignReview(deps, anna, worksheet, cora.person!));
    const view = accepted(await readWorksheet(deps, cora, worksheet));
    expect(view).toMatchObject({ answers: {}, progress: { done: 0 } });
    expect(view.checked).toBeUndefined();
    accepted(await assignReview(deps, anna, worksheet, sam.person!));
  });

  it('is signed when every line is answered, with the secret, and never changed again', async () => {
    const { revision: begun } = accepted(await readWorksheet(deps, sam, worksheet));
    const { revision } = accepted(await keepCheck(deps, sam, worksheet, { revision: begun, checked }));
    const confirmation = accepted(await confirmSecret(deps, sam, theSecret));
    const early = await signWorksheet(deps, sam, worksheet, { revision, confirmation });
    expect(early).toMatchObject({ code: 'incomplete', fields: { 'questions.took-part': 'has no answer' } });
    const ofCora = accepted(await confirmSecret(deps, cora, theSecret));
    expect(await signWorksheet(deps, sam, worksheet, { revision, confirmation: ofCora })).toMatchObject({
      code: 'forbidden',
    });
    const stranger = await signed(worksheet, sam, reviewOf(cora.person!));
    expect(stranger).toMatchObject({
      code: 'invalid',
      message: expect.stringMatching(/worked on/) as string,
    });
    const view = accepted(await signed(worksheet, sam, reviewOf(ben.person!)));
    expect(view).toMatchObject({
      status: 'signed',
      signature: { by: { name: 'Sam Stone', role: 'reviewer' } },
    });
    expect(await signed(worksheet, sam, {}).catch((fault: unknown) => fault)).toMatchObject({
      message: expect.stringMatching(/already-signed/) as string,
    });
    expect((await readChart(deps, sam, ofBen.episode)).ok).toBe(false);
  });

  it('is told in the client’s log as a review, and is in no export of the client', async () => {
    expect(await lastOf('sign-worksheet', ofBen.client)).toMatchObject({
      who: sam.person,
      rows: [],
      detail: {},
    });
    const file = JSON.stringify(accepted(await exportChart(deps, ben, ofBen.client, { processNotes: true })));
    expect(file).toContain('sign-worksheet');
    for (const inside of ['Two of three', 'third goal in her words', 'goals-from-person'])
      expect(file).not.toContain(inside);
  });
});

describe('a corrective action', () => {
  it('waits for the responsible clinician on Today, with the one line it is about, and for nobody else', async () => {
    const { corrections } = accepted(await readToday(deps, ben));
    expect(corrections).toMatchObject([{ dueOn: '2026-03-10', isOverdue: false, client: { name: 'B-1' } }]);
    expect(accepted(await readToday(deps, anna)).corrections).toEqual([]);
    const [mine] = accepted(await listCorrections(deps, ben)).corrections;
    expect(mine).toMatchObject({
      line: { says: expect.stringMatching(/come from the person/) as string, answer: 'partly' },
      standing: 'open',
    });
    expect(JSON.stringify(mine)).not.toContain('not-applicable');
    expect(accepted(await listCorrections(deps, anna)).corrections).toEqual([]);
    expect(accepted(await listCorrections(deps, cora)).corrections).toHaveLength(1);
  });

  it('is done by who has to, confirmed or reopened by a reviewer, and keeps every step', async () => {
    const { id } = accepted(await listCorrections(deps, ben)).corrections[0]!;
    const confirm = (by: Actor) => settleCorrection(deps, by, id, { kind: 'confirmed' });
    expect(await confirm(sam)).toMatchObject({ code: 'conflict' });
    expect(await finishCorrection(deps, sam, id, 'Done.')).toMatchObject({ code: 'forbidden' });
    accepted(await finishCorrection(deps, ben, id, 'Asked her.'));
    expect(accepted(await readToday(deps, ben)).corrections).toEqual([]);
    for (const stranger of [ben, anna]) expect(await confirm(stranger)).toMatchObject({ code: 'forbidden' });
    const reopened = { kind: 'reopened', words: 'Not in the plan yet.', dueOn: '2026-03-05' } as const;
    accepted(await settleCorrection(deps, sam, id, reopened));
    deps.setClock('2026-03-09T15:00:00.000Z');
    expect(accepted(await readToday(deps, ben)).corrections).toMatchObject([
      { dueOn: '2026-03-05', isOverdue: true, reopenedBecause: 'Not in the plan yet.' },
    ]);
    accepted(await finishCorrection(deps, ben, id, 'Now it is.'));
    const end = accepted(await confirm(cora));
    expect(end.steps.map(({ kind }) => kind)).toEqual(['done', 'reopened', 'done', 'confirmed']);
    expect(end.standing).toBe('confirmed');
  });

  it('can be asked for after the signature, about a line that there is', async () => {
    const { id } = await worksheetFor(ofBen.episode);
    const asked = { what: 'Tell her.', responsible: ben.person!, dueOn: '2026-04-01' };
    expect(await askForCorrection(deps, cora, id, { about: 'question:nothing', ...asked })).toMatchObject({
      code: 'invalid',
    });
    const view = accepted(await askForCorrection(deps, cora, id, { about: 'question:oriented', ...asked }));
    expect(view.corrections).toHaveLength(2);
  });
});

describe('the trend', () => {
  const clinicians = async (reader: Actor) =>
    accepted(await readReviewTrend(deps, reader)).quarters.flatMap(each =>
      each.clinicians.map(({ person }) => person.name),
    );

  it('shows each clinician’s figures to compliance, a supervisee’s to the supervisor, and to others the practice as a whole', async () => {
    const view = accepted(await readReviewTrend(deps, cora));
    expect(view.quarters).toMatchObject([{ quarter, reviewed: 1, all: { partly: 1, share: 0 } }]);
    expect(view.quarters[0]!.required).toBeGreaterThan(4);
    expect(await clinicians(cora)).toEqual(['Ben Holt']);
    expect(await clinicians(sam)).toEqual(['Ben Holt']);
    expect(await clinicians(anna)).toEqual([]);
    expect(await readReviewTrend(deps, ben)).toMatchObject({ code: 'forbidden' });
  });
});
