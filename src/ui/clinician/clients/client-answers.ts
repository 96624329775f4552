import type { Client } from '../../../clinical/chart.ts';

/** What is known of a client as a form holds it: every line is a text, empty when nothing is known. */
export interface ClientAnswers {
  readonly name: string;
  readonly goesBy: string;
  readonly recordNumber: string;
  readonly bornOn: string;
  readonly pronouns: string;
  readonly language: string;
  readonly contact: string;
  readonly guardian: string;
  readonly payer: string;
}

export const noAnswers: ClientAnswers = {
  name: '',
  goesBy: '',
  recordNumber: '',
  bornOn: '',
  pronouns: '',
  language: '',
  contact: '',
  guardian: '',
  payer: '',
};

type Given = Pick<ClientAnswers, 'name' | 'recordNumber'> & Partial<ClientAnswers>;

/** The lines that say something; name and record number always. */
export function givenAnswers(answers: ClientAnswers): Given {
  const given = Object.entries(answers).filter(([, words]: [string, string]) => words.trim() !== '');
  return {
    ...Object.fromEntries(given),
    name: answers.name,
    recordNumber: answers.recordNumber,
  };
}

/** The lines of a form for a client who is known. */
export function answersOf(client: Client): ClientAnswers {
  const names = Object.keys(noAnswers) as (keyof ClientAnswers)[];
  return names.reduce((known, name) => ({ ...known, [name]: client[name] ?? '' }), noAnswers);
}
