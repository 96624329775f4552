import type { Page } from 'playwright-core';
import { writtenTypes } from './sample-places.ts';

/** Somebody of the sample practice who stands before a screen. */
export type Whose = 'nobody' | 'elena' | 'rosalind' | 'ines';

/** One screen in one state. */
export interface Screen {
  readonly name: string;
  readonly whose: Whose;
  /** An address, or the name of a place in the sample practice. */
  readonly path: string;
  /** What is done there before one looks. */
  readonly then?: (page: Page) => Promise<unknown>;
}

const press = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name }).first().click();
const pressForDialog = (name: string | RegExp) => async (page: Page) => {
  await press(name)(page);
  await page.getByRole('dialog').getByRole('heading').first().waitFor();
};
const pressForMenu = (name: string | RegExp) => async (page: Page) => {
  await press(name)(page);
  await page.getByRole('menu').waitFor();
};
const place = (name: string): Screen => ({ name, whose: 'elena', path: name });

const door: readonly Screen[] = [
  { name: 'first visit', whose: 'nobody', path: '/' },
  { name: 'set up', whose: 'nobody', path: '/', then: press(/Set up your practice/) },
  {
    name: 'the people of the sample practice',
    whose: 'nobody',
    path: '/',
    then: async page => {
      await press(/Look around/)(page);
      await page.getByRole('button', { name: /Elena Marsh/ }).waitFor();
    },
  },
];

const aboutTheHouse: readonly Screen[] = [
  { name: 'today', whose: 'elena', path: '/' },
  {
    name: 'the keys',
    whose: 'elena',
    path: '/',
    then: async page => {
      await page.keyboard.press('?');
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'the palette',
    whose: 'elena',
    path: '/',
    then: async page => {
      await page.keyboard.press('ControlOrMeta+k');
      await page.getByPlaceholder(/what to do/).fill('maya');
      // Whoever goes by the name is ready for Enter, though drafts about her were there before the server answered.
      await page.locator('[data-action][data-selected]', { hasText: 'HS-1001' }).waitFor();
    },
  },
  { name: 'one’s own menu', whose: 'elena', path: '/', then: pressForMenu(/your menu/) },
  { name: 'an address that leads nowhere', whose: 'elena', path: '/nowhere' },
];

const clients: readonly Screen[] = [
  { name: 'clients', whose: 'elena', path: '/clients' },
  { name: 'a new client', whose: 'elena', path: '/clients/new' },
  place('a client whose thread holds'),
  place('a client whose thread is broken'),
  {
    name: 'answering a finding',
    whose: 'elena',
    path: 'a client whose thread is broken',
    then: async page => {
      await page
        .getByRole('button', { name: /^Not this time/ })
        .first()
        .click();
      await page.getByRole('button', { name: 'Keep the answer' }).waitFor();
    },
  },
  place('a chart that opens with a reason'),
  place('private notes'),
  {
    name: 'what can be written',
    whose: 'elena',
    path: 'a client whose thread holds',
    then: pressForMenu('Write'),
  },
];

const documents: readonly Screen[] = [
  place('a signed plan with what was added since'),
  place('a plan being written'),
  ...writtenTypes.map(place),
  {
    name: 'what a link may point at',
    whose: 'elena',
    path: 'progress-note',
    then: async page => {
      await page
        .getByRole('combobox', { name: /find in the record/ })
        .first()
        .click();
      await page.getByRole('listbox').getByRole('option').first().waitFor();
    },
  },
  {
    name: 'what stands before a signature',
    whose: 'elena',
    path: 'progress-note',
    then: press(/before you sign/),
  },
  { name: 'signing', whose: 'elena', path: 'progress-note', then: pressForDialog('Sign…') },
  { name: 'reading beside', whose: 'elena', path: 'progress-note', then: press('Read beside') },
];

const practice: readonly Screen[] = [
  {
    name: 'record check',
    whose: 'elena',
    path: '/record-check',
    then: page => page.locator('summary').first().click(),
  },
  { name: 'scores and billed sessions', whose: 'ines', path: '/record-check/scores' },
  { name: 'the record check quarter by quarter', whose: 'ines', path: '/record-check/quarters' },
  { name: 'the people of the practice', whose: 'rosalind', path: '/practice' },
  { name: 'a person', whose: 'rosalind', path: '/practice', then: pressForDialog('Change Elena Marsh') },
  { name: 'settings', whose: 'rosalind', path: '/practice/settings' },
  { name: 'what stops a signature', whose: 'rosalind', path: '/practice/gates' },
  { name: 'the rules', whose: 'elena', path: '/rules' },
  { name: 'a rule', whose: 'elena', path: '/rules/plan.client-signature-or-reason' },
  { name: 'the payers', whose: 'rosalind', path: '/practice/payers' },
  {
    name: 'a payer',
    whose: 'rosalind',
    path: '/practice/payers',
    then: async page => {
      await press('Add a payer')(page);
      await page.getByRole('dialog').getByLabel('Checked by').waitFor();
    },
  },
  { name: 'the rule sets', whose: 'rosalind', path: '/practice/rule-sets' },
  {
    name: 'a rule set in a form',
    whose: 'rosalind',
    path: '/practice/rule-sets',
    then: async page => {
      await press('Make a rule set')(page);
      await page.getByLabel('Change another rule').selectOption('plan.client-signature-or-reason');
      await page.getByRole('group').getByLabel('How severe').selectOption('off');
    },
  },
  {
    name: 'a rule set as JSON with wrong lines',
    whose: 'rosalind',
    path: '/practice/rule-sets',
    then: async page => {
      await press('Make a rule set')(page);
      await press('Write it as JSON')(page);
      await page.getByText(/^Line 2/).waitFor();
    },
  },
  { name: 'the access log', whose: 'ines', path: '/practice/access' },
  { name: 'verify, export, import', whose: 'rosalind', path: '/practice/keep' },
];

/** Every screen of the clinician's side, in the states in which it looks different. */
export const everyScreen: readonly Screen[] = [
  ...door,
  ...aboutTheHouse,
  ...clients,
  ...documents,
  ...practice,
];
