import { describe, expect, it } from 'vitest';
import { pejorativesIn } from './pejoratives-in.ts';
import { guides, terms } from './term.ts';

const seen = (text: string) => pejorativesIn(text).map(({ words, offers }) => [words, ...offers]);

describe('a judging word in the writer’s own voice', () => {
  it.each([
    ['He was noncompliant with his meds this week.', ['was noncompliant with', 'did not take']],
    [
      'She has been non-compliant with the diary.',
      ['has been non-compliant with', 'did not follow', 'did not do'],
    ],
    ['UA came back dirty on Monday.', ['came back dirty', 'came back positive']],
    ['Dirty screen on 3/2; mother informed.', ['Dirty screen', 'Positive screen']],
    ['Client claims she slept four hours.', ['claims', 'says', 'reports']],
    ['Pt is a frequent flyer at the ED.', ['a frequent flyer', 'somebody who comes often']],
    [
      'An addict since 19, he lives with his aunt.',
      ['An addict', 'A person with a substance use disorder', 'A person who uses drugs'],
    ],
    [
      'She is a borderline, and staff are tired.',
      ['is a borderline', 'has a diagnosis of borderline personality disorder'],
    ],
    ['Her uncle committed suicide in March.', ['committed suicide', 'died by suicide']],
    ['History of substance abuse since college.', ['substance abuse', 'substance use']],
    ['She stayed clean through the holidays.', ['stayed clean', 'stayed abstinent']],
    ['He suffers from panic attacks.', ['suffers from', 'has', 'lives with']],
    ['Attention-seeking in group today.', ['Attention-seeking', 'Connection-seeking']],
  ])('%s', (text, ...found) => expect(seen(text)).toEqual(found));

  it.each([
    ['He was manipulative with the night staff.', 'What did {subject} do?'],
    ['Manipulative behavior throughout.', 'What did {subject} do?'],
    ['Client was drug-seeking again.', 'What did {subject} ask for, and why?'],
    ['Client resistant to change.', undefined],
    ['She is noncompliant.', 'What did {subject} not do, and what stood in the way?'],
    ['The mother is lazy and late.', 'What did {subject} leave undone, and what stood in the way?'],
    ['Made a suicidal gesture on Friday.', 'What did {subject} do, and did {subject} mean to die?'],
  ])('%s is asked about', (text, asks) =>
    expect(pejorativesIn(text).map(({ term }) => term.asks)).toEqual([asks]),
  );
});

describe('silent where nobody is judged by the writer', () => {
  it.each([
    ['what the client says in quotation marks', 'She said, "I am such a junkie, I am lazy."'],
    ['a quotation in single marks', "He kept saying 'they think I am an addict' and laughed."],
    ['a quotation still being written', 'He said “my mother is so manipulative and'],
    ['what is reported of somebody else’s words', 'She worries that she is needy and calls herself lazy.'],
    ['a father’s words', 'Father described him as childish.'],
    ['a thing', 'We talked about lazy Sundays and a dangerous crossing.'],
    ['a thing with a verb', 'The crossing is dangerous in the morning.'],
    ['toys', 'Sorted math manipulatives by color while naming feelings.'],
    ['a claim to an insurer', 'The claims were denied; she will call the insurance.'],
    ['a refusal', 'She refused her medication on Tuesday.'],
    ['what is denied', 'She is not lazy; she has slept two hours a night.'],
    ['a clean kitchen', 'His kitchen stayed clean all week.'],
    ['dirty dishes', 'Dirty dishes and a dirty shirt were what he noticed first.'],
    ['a depression', 'Treatment-resistant depression since 2019.'],
    ['a hospital', 'She was admitted to the hospital on Monday.'],
    ['a place', 'Referred to a substance abuse counselor at the county.'],
    ['a code', 'Alcohol abuse, uncomplicated (F10.10).'],
    ['a fellowship', 'Goes to Alcoholics Anonymous on Tuesdays.'],
    ['an entitlement', 'He is entitled to 12 visits a year.'],
    ['a result', 'The score is borderline.'],
    ['a diagnosis', 'Borderline personality disorder and bipolar disorder were considered.'],
    ['a play', 'They acted out the scene with two puppets.'],
    ['abuse of a child', 'Reported abuse by her stepfather to the county.'],
    ['a voice', 'In the waiting room her voice babyish, with me ordinary.'],
    ['rules of a trade', 'He talked of noncompliant vendors.'],
    ['a contrast', 'Frightened rather than uncooperative.'],
    ['nothing', ''],
  ])('%s', (_, text) => expect(seen(text)).toEqual([]));

  it('where the whole text is the client’s report, only what is the writer’s word all the same', () =>
    expect(
      pejorativesIn('Feels lazy and like a junkie. Suffers from headaches.', { isReport: true }).map(
        ({ words }) => words,
      ),
    ).toEqual(['Suffers from']));
});

describe('the terms', () => {
  it('are at least sixty, each its own, with an alternative or a question and a guide that names it', () => {
    expect(terms.length).toBeGreaterThanOrEqual(60);
    expect(new Set(terms.map(({ term }) => term)).size).toBe(terms.length);
    expect(terms.filter(({ offers, asks }) => !offers?.length && asks === undefined)).toEqual([]);
    expect(terms.filter(({ source }) => !(source in guides))).toEqual([]);
    const used = new Set(terms.map(({ source }) => source));
    expect(Object.keys(guides).filter(guide => !used.has(guide))).toEqual([]);
  });

  it('offer words, never sentences, and ask questions', () => {
    const offers = terms.flatMap(term => term.offers ?? []);
    expect(offers.filter(offer => offer.split(' ').length > 7 || /[.!?]|^\s|\s$/.test(offer))).toEqual([]);
    expect(terms.flatMap(({ asks }) => asks ?? []).filter(asks => !asks.endsWith('?'))).toEqual([]);
  });

  it('do not offer what is a term itself', () => {
    const offers = terms.flatMap(term => term.offers ?? []);
    expect(offers.filter(offer => pejorativesIn(`They met ${offer}.`).length > 0)).toEqual([]);
  });
});
