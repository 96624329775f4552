import { expect, it } from 'vitest';
import { approachesIn } from './approaches-in.ts';
import { namesInterpreting } from './names-interpreting.ts';
import { namesTelephone } from './names-telephone.ts';

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
