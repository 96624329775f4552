import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

const rooms = ['clinical', 'storage', 'actions', 'exports', 'server', 'ui', 'cli', 'sample', 'testing'];

/** Who may look into which room besides its own. This table is the picture in docs/architecture.md. */
const mayUse: Record<string, string[]> = {
  clinical: [],
  storage: ['clinical'],
  actions: ['clinical', 'storage'],
  exports: ['clinical'],
  'private-notes': ['clinical', 'storage'],
  server: ['clinical', 'actions', 'exports', 'private-notes'],
  ui: ['clinical', 'server/contracts'],
  cli: ['clinical', 'actions', 'exports', 'main'],
  sample: ['clinical', 'actions'],
  testing: [...rooms, 'main'],
  main: [...rooms, 'private-notes'],
};

const roomOf = (path: string) => (path.includes('/') ? path.split('/')[0]! : 'main');

/** Whether a file may import a target as it is written there; both paths start at src. */
function isAllowed(file: string, target: string): boolean {
  const room = roomOf(file);
  const isTest = /\.test\.tsx?$/.test(file);
  if (target.startsWith('node:')) return isTest || !['clinical', 'ui'].includes(room);
  if (!target.startsWith('.')) return true;
  const path = normalize(join(dirname(file), target));
  const open = [room, ...(mayUse[room] ?? []), ...(isTest ? rooms : [])];
  return path.startsWith('..') || open.some(place => roomOf(path) === place || path.startsWith(`${place}/`));
}

const src = import.meta.dirname;
const imported = /\b(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g;

test('Every import goes through a door that is in the picture', () => {
  const files = globSync('**/*.{ts,tsx}', { cwd: src });
  const breaches = files.flatMap(file => {
    const targets = readFileSync(join(src, file), 'utf8').matchAll(imported);
    return [...targets]
      .filter(([, target]) => !isAllowed(file, target!))
      .map(([, target]) => `${file} → ${target}`);
  });
  expect(files.map(roomOf).filter(room => !(room in mayUse))).toEqual([]);
  expect(breaches).toEqual([]);
});

test.each([
  ['clinical/chart.ts', '../storage/database.ts'],
  ['clinical/chart.ts', 'node:fs'],
  ['ui/today.tsx', '../server/app.ts'],
  ['actions/sign-document.ts', '../private-notes/open.ts'],
  ['testing/practice.ts', '../private-notes/open.ts'],
  ['sample/people.ts', '../testing/practice.ts'],
])('%s may not import %s', (file, target) => {
  expect(isAllowed(file, target)).toBe(false);
});

test.each(Object.keys(mayUse).filter(room => !['private-notes', 'server', 'main'].includes(room)))(
  'Nobody in %s looks into the room of private notes, not even a test',
  room => {
    expect(isAllowed(`${room}/a.ts`, '../private-notes/open-note.ts')).toBe(false);
    expect(isAllowed(`${room}/deep/a.test.ts`, '../../private-notes/open-note.ts')).toBe(false);
  },
);

test('Only their own room speaks of the table of private notes and asks for their key', () => {
  const speaking = globSync('**/*.{ts,tsx}', { cwd: src }).filter(
    file =>
      !file.includes('.test.') &&
      !file.startsWith('private-notes/') &&
      /private\.note\b|sealed_private_notes|privateNotesKey/.test(readFileSync(join(src, file), 'utf8')),
  );
  // The keys are derived in one place; verification compares sealed rows with the ledger and opens none.
  expect(speaking.toSorted()).toEqual([
    'storage/keys/keys-from.ts',
    'storage/keys/keys.ts',
    'storage/verify/verify.ts',
  ]);
});

test('Every read and write of a record goes through perform(); beside it stand only the doors named here', () => {
  const rooms = ['actions', 'cli', 'exports', 'sample', 'server'];
  const reaching = globSync(`{${rooms.join(',')}}/**/*.ts`, { cwd: src }).filter(
    file => !file.includes('.test.') && /\btransact\b|\.db\b/.test(readFileSync(join(src, file), 'utf8')),
  );
  expect(reaching.toSorted()).toEqual(
    [
      // Who is there, before and while anybody is signed in: each writes its own event at the door.
      'actions/change-own-secret.ts',
      'actions/change-session.ts',
      'actions/check-own-secret.ts',
      'actions/count-attempt.ts',
      'actions/door-event.ts',
      'actions/find-session.ts',
      'actions/session-of.ts',
      'actions/set-up-practice.ts',
      'actions/sign-in.ts',
      // Which practices there are, for the front door and for the operator of this machine.
      'actions/find-operator.ts',
      'actions/practices-here.ts',
      // Hold a lock while others do the work.
      'actions/load-alone.ts',
      'actions/sweep/sweep-records.ts',
      // Holds signed texts against each other in the background: nobody asked, nothing is read out.
      'actions/compare-texts.ts',
      // The ledger about itself, after perform() allowed it.
      'actions/anchor-ledger.ts',
      'actions/verify-record.ts',
      'actions/perform.ts',
    ].toSorted(),
  );
});
