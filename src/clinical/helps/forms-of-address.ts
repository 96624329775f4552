import type { Client } from '../chart.ts';

/** How questions speak of the client. */
export interface Address {
  readonly subject: string;
  readonly object: string;
  readonly possessive: string;
}

/** How they speak of whom nobody asked. */
export const someone: Address = { subject: 'they', object: 'them', possessive: 'their' };
const known: Readonly<Record<string, Address>> = {
  she: { subject: 'she', object: 'her', possessive: 'her' },
  he: { subject: 'he', object: 'him', possessive: 'his' },
  they: someone,
};

/** By the client's own pronouns, of several the first; where none are known, by name. */
export function addressOf({ name, goesBy, pronouns = '' }: Client): Address {
  const [subject = '', object, possessive] = pronouns.toLowerCase().match(/\p{L}+/gu) ?? [];
  const usual = known[subject];
  if (usual) return usual;
  if (/^\p{L}+ ?\/ ?\p{L}+ ?\/ ?\p{L}+/u.test(pronouns) && object && possessive)
    return { subject, object, possessive };
  const called = goesBy?.trim() || (name.trim().split(/\s+/)[0] ?? '') || 'the client';
  return { subject: called, object: called, possessive: `${called}’s` };
}

/** A question with its places for the client filled. */
export const addressed = (question: string, address: Address): string =>
  question.replace(/\{(subject|object|possessive)\}/g, (_, form: keyof Address) => address[form]);
