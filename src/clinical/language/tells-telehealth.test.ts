import { expect, it } from 'vitest';
import { tellsTelehealth } from './tells-telehealth.ts';

const toldIn = (text: string): string[] =>
  (['link', 'clientPlace', 'clinicianPlace'] as const).filter(part => tellsTelehealth[part](text).holds);

it.each([
  [
    'Encrypted video link. He was in his parked car, alone; I in my office.',
    ['link', 'clientPlace', 'clinicianPlace'],
  ],
  ['Zoom; client at home, clinician in the office.', ['link', 'clientPlace', 'clinicianPlace']],
  ['Ct at her sister’s place. Th at home office. Doxy.', ['link', 'clientPlace', 'clinicianPlace']],
  ['Secure video. I was in my office.', ['link', 'clinicianPlace']],
  ['Client at home in Albany.', ['clientPlace']],
  ['Telephone, consent renewed.', ['link']],
  [
    'Parents in closed rooms at work; I would have called the number of their workplace.',
    ['link', 'clientPlace'],
  ],
  ['Therapist location: clinic. Client location: home, by Teams.', ['link', 'clientPlace', 'clinicianPlace']],
  ['Consent given.', []],
  ['', []],
])('reads from “%s”: %j', (text, told) => expect(toldIn(text)).toEqual(told));

it.each(['phone, video not available', 'She prefers the phone', 'No camera on her telephone'])(
  'why there was no picture stands in: %s',
  text => expect(tellsTelehealth.noPicture(text).holds).toBe(true),
);
it('no reason stands in a bare word', () => expect(tellsTelehealth.noPicture('By phone.').holds).toBe(false));
