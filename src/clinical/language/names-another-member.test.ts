import { expect, it } from 'vitest';
import { namesAnotherMember } from './names-another-member.ts';

const namedIn = (text: string): string[] =>
  namesAnotherMember(text, ['Oskar Brandvold', 'Priya Raman']).spans.map(span => text.slice(...span));

it.each([
  ['He gave the card to peer Damian and sat down.', ['Damian']],
  ['When Lucia said it was her, he laughed.', ['Lucia']],
  ['He read out Tomek’s letter.', ['Tomek']],
  ['A member named Ruth left early.', ['Ruth']],
  ['Members said that Oskar said less than before.', []],
  ['Oskar said his name. Nobody laughed.', []],
  ['On the way Monday’s fear came back.', []],
  ['Six other members; two of them looked away.', []],
])('in “%s”: %j', (text, names) => expect(namedIn(text)).toEqual(names));
