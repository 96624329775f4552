import type { Client, Episode, Setting } from '../clinical/chart.ts';
import type { ClientRow, EpisodeRow } from '../storage/tables.ts';
import { onlyGiven } from './only-given.ts';

/** What somebody types about a client; absent is not known. */
export type ClientAnswers = Omit<Client, 'id'>;

export const clientView = (row: ClientRow): Client => ({
  id: row.id,
  name: row.name,
  recordNumber: row.record_number,
  ...onlyGiven({
    goesBy: row.goes_by,
    bornOn: row.born_on,
    pronouns: row.pronouns,
    language: row.language,
    contact: row.contact,
    guardian: row.guardian,
    payer: row.payer,
  }),
});

/** The columns of a client that somebody types. */
export const clientColumns = (answers: ClientAnswers) => ({
  name: answers.name,
  goes_by: answers.goesBy ?? null,
  record_number: answers.recordNumber,
  born_on: answers.bornOn ?? null,
  pronouns: answers.pronouns ?? null,
  language: answers.language ?? null,
  contact: answers.contact ?? null,
  guardian: answers.guardian ?? null,
  payer: answers.payer ?? null,
});

export const episodeView = (row: EpisodeRow): Episode => ({
  id: row.id,
  admittedOn: row.admitted_on,
  setting: row.setting as Setting,
  ...onlyGiven({ closedOn: row.closed_on, closedReason: row.closed_reason }),
});
