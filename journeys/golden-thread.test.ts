import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { launchBrowser } from '../src/testing/browser/launch-browser.ts';
import { assessment } from './maren/assessment.ts';
import { type DaysFrom, daysFrom } from './maren/days.ts';
import { consentToTreatment, privacyNotice } from './maren/consents.ts';
import { diagnosis } from './maren/diagnosis.ts';
import { formulation } from './maren/formulation.ts';
import { addendum, discharge, nextPlan, review } from './maren/ending.ts';
import { intake } from './maren/intake.ts';
import { gad7 } from './maren/measure.ts';
import { plan } from './maren/plan.ts';
import { appointment, firstNote, lastNote, lastWork, phoneCall } from './maren/sessions.ts';
import { type Answers, linkTo } from './pages/answers.ts';
import { checkIsSilent, hearCheck } from './pages/beside.ts';
import { chooseFromMenu } from './pages/choose-from-menu.ts';
import {
  addToTeam,
  atForm,
  backToClient,
  begin,
  endEpisode,
  findingsOf,
  openClient,
  openClosedChart,
} from './pages/client.ts';
import { leaveAndReturn } from './pages/door.ts';
import { fillIn } from './pages/fill-in.ts';
import { saveRecord, takeIn, verify } from './pages/keep.ts';
import { control, group } from './pages/labelled.ts';
import { look } from './pages/look.ts';
import { openPractice } from './pages/practice-under-way.ts';
import { recordCheck } from './pages/record-check.ts';
import { save } from './pages/save.ts';
import { sign } from './pages/sign.ts';

// Maren Tilbury, invented. One record from the first visit to discharge, typed as a person types it; each test goes on
// where the one before it ended.

const wren = {
  practice: 'Orchard Lane Practice',
  timeZone: 'America/Chicago',
  name: 'Wren Castellane',
  credentials: 'LCSW',
  licence: 'IL 149.0000',
  email: 'wren@example.org',
  secret: 'eleven slow herons',
};
const otto = {
  practice: 'Harbour Street Counselling',
  timeZone: 'America/New_York',
  name: 'Otto Brandywine',
  credentials: 'PhD',
  licence: 'NY 020000',
  email: 'otto@example.org',
  secret: 'nine patient lighthouses',
};
const client = 'Maren Tilbury';
const noAnswer = /No goal of the plan answers/;
const noObjective = /does not say which objective of the plan/;

let browser: Browser;
const open: (() => Promise<void>)[] = [];
let page: Page;
let day: DaysFrom;
let hasBroken = false;

beforeAll(async () => {
  browser = await launchBrowser();
  open.push(() => browser.close());
  const home = await openPractice(browser, wren);
  open.push(home.close);
  ({ page } = home);
});
afterAll(async () => {
  for (const close of open.reverse()) await close();
});
beforeEach(() => {
  if (hasBroken) throw new Error('The way broke off at an earlier step.');
});
afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail' || hasBroken) return;
  hasBroken = true;
  await look(page, 'broke-off');
  console.error(`It broke off at ${page.url()}`);
});

/** Begins a document on the client's page, writes and signs it, and goes back. */
async function writeAndSign(title: string, answers: Answers): Promise<void> {
  await fillIn(await begin(page, title), answers);
  await look(page, `written-${title}`);
  await sign(page, wren.secret);
  await backToClient(page, client);
}

it('comes back through the door and opens a record for a new client', async () => {
  await leaveAndReturn(page, wren);
  await page.keyboard.press('g');
  await page.keyboard.press('c');
  await page.getByRole('link', { name: 'New client' }).press('Enter');
  const today = await page.getByLabel('Care begins').inputValue();
  day = daysFrom(today);

  await fillIn(page.getByRole('main'), {
    Name: client,
    'Record number': 'T-0417',
    Pronouns: 'she, her',
    'Born on': '1992-05-14',
    Language: 'English',
    'How to reach them': '12 Orchard Lane, Galena; 555-0142',
    'Care begins': day(-77),
  });
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: client }).waitFor();
  await look(page, '1-new-client');
});

it('writes and signs what she came with, how she is, what it is called and how it hangs together', async () => {
  const evidence = [
    ['Consent', consentToTreatment(day)],
    ['Consent', privacyNotice(day)],
    ['Intake', intake(day)],
    ['Generalized Anxiety Disorder-7', gad7(day(-76), [3, 3, 3, 2, 1, 2, 2])],
    ['Assessment', assessment(day)],
    ['Diagnosis', diagnosis(day)],
    ['Formulation', formulation(day)],
  ] as const;
  for (const [title, answers] of evidence) {
    await writeAndSign(title, answers);
  }
  await look(page, '2-evidence');
  expect(await page.getByRole('region', { name: 'The thread' }).innerText()).toContain(
    'Generalized anxiety disorder',
  );
});

it('shows in words that a plan answers no diagnosis, and falls silent when it does', async () => {
  const form = await begin(page, 'Treatment plan');
  await fillIn(form, plan(day));
  expect(await hearCheck(page, noAnswer)).toContain('Generalized anxiety disorder');
  await look(page, '3-broken-plan');

  const goals = group(form, 'Goals').first();
  await fillIn(goals, {
    Answers: linkTo('Generalized anxiety', 'worry that will not stop'),
    Restores: linkTo('Work or school'),
  });
  await checkIsSilent(page, noAnswer);
  await look(page, '3-mended-plan');
  await sign(page, wren.secret);
  await look(page, '3-signed-plan');
  await backToClient(page, client);
});

it('writes a session down, looks back on the plan and opens its next version', async () => {
  for (const heldOn of [day(-67), day(-32)]) {
    await fillIn(await begin(page, 'Appointment'), appointment(heldOn));
    await save(page);
    await backToClient(page, client);
  }
  await writeAndSign('Progress note', firstNote(day));
  await writeAndSign('Generalized Anxiety Disorder-7', gad7(day(-18), [1, 1, 2, 1, 0, 1, 1]));
  await writeAndSign('Plan review', review(day));
  await look(page, '4-reviewed');

  await page
    .getByRole('region', { name: 'Documents' })
    .getByRole('link', { name: 'Treatment plan' })
    .press('Enter');
  await page.getByRole('button', { name: 'Open the next version' }).press('Enter');
  const form = await atForm(page, 'Treatment plan');
  await fillIn(form, nextPlan(day));
  await look(page, '4-next-plan');
  await sign(page, wren.secret);
  await backToClient(page, client);
});

it('sees that a note says nothing of the plan, ties it to its objective, and the check falls silent', async () => {
  const form = await begin(page, 'Progress note');
  await fillIn(form, lastNote(day));
  await hearCheck(page, noObjective);
  await look(page, '5-broken-note');
  await fillIn(form, lastWork);
  await checkIsSilent(page, noObjective);
  await sign(page, wren.secret);
  await look(page, '5-signed-note');
});

it('adds to the signed note, which itself stays as it was', async () => {
  const before = await page.getByText(/^Seal /).innerText();
  await chooseFromMenu(page, 'Amend', 'Add something');
  await fillIn(await atForm(page, 'Addendum'), addendum(day));
  await sign(page, wren.secret);
  await page.getByRole('link', { name: 'progress note' }).press('Enter');
  await page.getByRole('heading', { level: 2, name: 'Added since' }).waitFor();
  await page.getByText('The diary page she brought').waitFor();
  expect(
    await page
      .getByText(/^Seal /)
      .first()
      .innerText(),
  ).toBe(before);
  await look(page, '5-amended-note');
  await backToClient(page, client);
});

it('offers both versions to a second tab instead of writing over the first', async () => {
  const form = await begin(page, 'Contact note');
  await fillIn(form, { Reason: 'Her partner called.' });
  await save(page);
  const second = await page.context().newPage();
  await second.goto(page.url());
  const other = await atForm(second, 'Contact note');

  await fillIn(form, { Reason: 'Her partner called to move the session.' });
  await save(page);
  await fillIn(other, { Reason: 'A call about the fee.' });
  await second.getByRole('heading', { level: 1, name: 'Two versions of this contact note' }).waitFor();
  await look(second, '6-two-versions');
  const reason = second.getByRole('group', { name: 'Reason' });
  expect(await reason.innerText()).toContain('A call about the fee.');
  expect(await reason.innerText()).toContain('Her partner called to move the session.');
  await reason.getByRole('radio', { name: 'Saved meanwhile' }).focus();
  await second.keyboard.press('Space');
  await second.getByRole('button', { name: 'Keep what is chosen' }).press('Enter');
  await atForm(second, 'Contact note');
  expect(await control(other, 'Reason').inputValue()).toBe('Her partner called to move the session.');
  await second.close();

  await fillIn(form, phoneCall(day));
  await sign(page, wren.secret);
  await backToClient(page, client);
});

it('ends the care with a summary, and the practice verifies', async () => {
  await writeAndSign('Generalized Anxiety Disorder-7', gad7(day(0), [1, 0, 1, 1, 0, 1, 0]));
  await writeAndSign('Discharge summary', discharge(day));
  await endEpisode(page, 'Goals met');
  await look(page, '7-discharged');
  expect(await verify(page)).toMatch(/^Everything holds: \d+ entries of the log, \d+ signatures/);
  await look(page, '7-verified');
});

it('leaves as a file and comes into a second practice, where the check finds the same', async () => {
  const found = await recordCheck(page);
  await look(page, '8-record-check');
  expect(found.map(({ rule }) => rule)).toEqual([
    'assessment.completed-before-plan',
    'note.present-for-each-contact',
    'note.signed-on-time',
    'plan.present-on-time',
  ]);
  await openClient(page, client);
  const shown = await findingsOf(page);
  expect(shown).toHaveLength(found.length);
  const file = await saveRecord(page);

  const away = await openPractice(browser, otto);
  open.push(away.close);
  expect(await takeIn(away.page, file)).toContain(`Taken in: ${client}`);
  await look(away.page, '9-taken-in');
  await away.page.getByRole('main').getByRole('link', { name: client }).press('Enter');
  await openClosedChart(away.page, client, 'Took over her record; she may come back to care here.');
  expect(await findingsOf(away.page)).toEqual(shown);
  await look(away.page, '9-second-practice');
  await addToTeam(away.page, otto.name);
  expect(await recordCheck(away.page)).toEqual(found);
  expect(await verify(away.page)).toContain('Everything holds');
});
