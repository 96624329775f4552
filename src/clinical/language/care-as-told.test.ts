import { expect, it } from 'vitest';
import { approachesIn } from './approaches-in.ts';
import { justifiesGoingOn } from './justifies-going-on.ts';
import { namesInterpreting } from './names-interpreting.ts';
import { namesTelephone } from './names-telephone.ts';
import { saysWhatFollows } from './says-what-follows.ts';
import { tellsCause } from './tells-cause.ts';
import { tellsDelivery } from './tells-delivery.ts';
import { tellsOutlook } from './tells-outlook.ts';

it.each([
  ['Cognitive-behavioral (intolerance of uncertainty)', ['cognitive-behavioral']],
  ['CBT', ['cognitive-behavioral']],
  ['Interoceptive and in vivo exposure', ['cognitive-behavioral']],
  ['DBT skills group', ['dialectical-behavioral']],
  ['Acceptance and commitment therapy', ['acceptance-and-commitment']],
  [
    'Behavioral activation within interpersonal therapy for adolescents',
    ['cognitive-behavioral', 'interpersonal'],
  ],
  ['Emotionally focused couple therapy', ['systemic', 'emotion-focused']],
  ['Motivational interviewing', ['motivational']],
  ['Confidentiality, fees, cancellations, complaints', []],
  ['We act on what we agreed', []],
  ['An erudite talk about the objects in her room', []],
])('in “%s” these schools are named: %s', (text, found) => expect([...approachesIn(text)]).toEqual(found));

it.each(['Sister, 555-0130', 'His wife, number on the client page', '+1 (555) 010-0126'])(
  'a telephone number is found in: %s',
  text => expect(namesTelephone(text).holds).toBe(true),
);
it('a house number is no telephone number', () =>
  expect(namesTelephone('His wife, 12 Weaver Lane').holds).toBe(false));

it.each(['Interpreter offered and declined', 'Therapy in Spanish by wish', 'bilingual, either will do'])(
  'the language of the work is told in: %s',
  text => expect(namesInterpreting(text).holds).toBe(true),
);
it('where somebody was born says nothing of it', () =>
  expect(namesInterpreting('Born in Mogadishu, came here at twelve').holds).toBe(false));

it.each([
  ['She works best by hand and by the hour.', true],
  ['Let him draw: he learns by pictures.', true],
  ['Exposure is the standard method for panic.', false],
])('how the work is fitted to the client, in “%s”: %s', (text, holds) =>
  expect(tellsDelivery(text).holds).toBe(holds),
);
it.each([
  ['Each detour keeps the fear alive.', true],
  ['Panic attacks. Missed shifts. Two friends at work.', false],
])('what brings it about, in “%s”: %s', (text, holds) => expect(tellsCause(text).holds).toBe(holds));
it.each([
  ['With them she may be done in four to five months.', true],
  ['We may be done in four to five months.', true],
  ['One no kept, one taken back, in two weeks.', false],
  ['First ride in four months, one stop, accompanied.', false],
  ['Attacks still occur on two days of seven.', false],
])('an outlook, in “%s”: %s', (text, holds) => expect(tellsOutlook(text).holds).toBe(holds));
it.each([
  ['Eight weeks lost to the surgery.', true],
  ['Goes on.', false],
])('an answer to a standstill, in “%s”: %s', (text, holds) =>
  expect(justifiesGoingOn(text).holds).toBe(holds),
);
it.each([
  ['Moderate; we agreed to repeat it in two weeks.', true],
  ['Moderate, carried by items 2 and 3.', false],
])('what follows from a result, in “%s”: %s', (text, holds) =>
  expect(saysWhatFollows(text).holds).toBe(holds),
);
