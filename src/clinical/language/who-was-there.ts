import { wordsOf } from './words-of.ts';
import { writtenNumber } from './written-number.ts';

/** Whether somebody was in the room, as far as a list of people says: `unclear` where it mentions them without saying so. */
export type Presence = 'there' | 'absent' | 'unclear' | 'not-named';

interface WhoWasThere {
  readonly client: Presence;
  /** Whether somebody is named who is neither client nor professional. */
  readonly others: boolean;
  /** For how many minutes the client was there, where only a part of the session is told. */
  readonly clientMinutes?: number;
}

const word = (words: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${words})(?![\\p{L}])`, 'iu');
/** "The client’s mother" and "mother of the client" name the mother. */
const ofClient =
  /(?<![\p{L}])(?:(?:client|patient|pt|ct|child)[’']s|(?:of|for|to) (?:the )?(?:client|patient|pt|ct|child))(?![\p{L}])/giu;
const client = word('client|patient|pt|ct|identified patient|child|teen|teenager|adolescent|youth|minor');
const family = word(
  'mother|father|mom|mum|mommy|dad|mo|fa|parents?|guardians?|caregivers?|caretakers?|grand\\p{L}+|step\\p{L}+|foster \\p{L}+|sisters?|brothers?|siblings?|sons?|daughters?|children|kids|' +
    'wife|husband|spouse|partner|girlfriend|boyfriend|fianc[eé]e?|aunt|uncle|cousin|niece|nephew|relatives?|in-laws?|roommate|friends?|family|significant other',
);
const together = word(
  'couple|both partners|both spouses|whole family|entire family|all family members|conjoint',
);
const absence = word(
  "absent|without|not (?:present|there|in the room|attending)|did(?: not|n[’']t) (?:come|attend|join)|waited outside|excused",
);
const elsewhere = word(
  'at (?:\\p{L}+ )?(?:school|work|practice|camp|home)|asleep|in the (?:hall|waiting room|lobby)|outside',
);
const partly = new RegExp(`(?<![\\p{L}\\p{N}])(${writtenNumber.pattern})[ -]min`, 'iu');

/** Reads who was in the room from a list of people as a note tells it. */
export function whoWasThere(text: string, ownNames: readonly string[]): WhoWasThere {
  const own = new Set(ownNames.flatMap(wordsOf).map(name => name.toLowerCase()));
  const namesOwn = (clause: string): boolean => wordsOf(clause).some(name => own.has(name.toLowerCase()));
  const clauses = text.split(/[;.,\n+&/()]|(?<![\p{L}])and(?![\p{L}])|(?=without )/iu);
  const told = clauses.map(clause => {
    const plain = clause.replace(ofClient, '');
    const namesClient = client.test(plain) || namesOwn(plain);
    const state: Presence = absence.test(plain) ? 'absent' : elsewhere.test(plain) ? 'unclear' : 'there';
    return { plain, namesClient, state };
  });
  const ofThem = told.filter(({ namesClient }) => namesClient);
  const states = ofThem.map(({ state }) => state);
  const areTogether = together.test(text);
  const part = ofThem.length === 1 ? partly.exec(ofThem[0]?.plain ?? '')?.[1] : undefined;
  const others = told.some(({ plain, state }) => family.test(plain) && state !== 'absent');
  return {
    client: areTogether || states.includes('there') ? 'there' : (states[0] ?? 'not-named'),
    others: areTogether || others,
    ...(part !== undefined && { clientMinutes: writtenNumber.read(part) }),
  };
}
