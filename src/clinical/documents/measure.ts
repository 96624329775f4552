import type { Instrument, InstrumentItem } from '../instruments/instrument.ts';
import type { DocumentDefinition } from '../kit/document.ts';
import { defineDocument } from '../kit/document.ts';
import type { Field, Fields, Options } from '../kit/field.ts';
import { choice, date, link, number, prose, text, yesNo } from '../kit/field.ts';

type AnswerOption = Instrument['responseOptions'][number];

/** What every administration holds beside its items. */
export const administration = {
  administeredOn: date('Filled in on', { required: true }),
  respondent: choice(
    'Filled in by',
    { client: 'The client', parent: 'A parent', clinician: 'Asked by the clinician' },
    { required: true },
  ),
  method: choice(
    'How',
    { 'in-the-room': 'In the room', paper: 'On paper', tablet: 'On a tablet', link: 'By link' },
    { required: true },
  ),
} as const satisfies Fields;

export const result = {
  score: number('Score', { derived: true }),
  band: text('Meaning of the score', { derived: true }),
  critical: text('Answers that call for a response', { derived: true }),
  comparedWith: link('Compared with', 'measure', {
    help: 'An earlier one of the same questionnaire; the last signed one is there already.',
  }),
  earlierScore: number('Score then'),
  change: text('Change since then', { derived: true }),
  interpretation: prose('What it means for this client', {
    help: 'In the light of what else you know; a number is not a finding.',
  }),
  criticalResponse: prose('What was done about it', {
    help: 'Asked, found, decided; a dangerous answer never stays unanswered.',
  }),
  sharedWithClient: yesNo('Looked at together with the client'),
} as const satisfies Fields;

/** The stored key of an option: its value, and for a second option of the same value its words too ("1-refused"). */
export function optionKey(option: AnswerOption, options: readonly AnswerOption[]): string {
  const isFirst = options.find(other => other.value === option.value) === option;
  const words = option.label.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return isFirst ? String(option.value) : `${option.value}-${words}`;
}

/** The number an option key stands for. */
export const optionValue = (key: string): number => Number.parseFloat(key);

const optionsOf = (options: readonly AnswerOption[]): Options =>
  Object.fromEntries(options.map(option => [optionKey(option, options), option.label]));

function itemField(instrument: Instrument, item: InstrumentItem): Field {
  if (item.type === 'text') return prose(item.text);
  const label = item.intro === undefined ? item.text : `${item.intro} ${item.text}`;
  return choice(label, optionsOf(item.options ?? instrument.responseOptions));
}

/** One administration of a questionnaire, as a document whose fields are its items. */
export function measureDefinition(instrument: Instrument): DocumentDefinition {
  const items = instrument.items.map(item => [item.id, itemField(instrument, item)] as const);
  return defineDocument({
    type: `measure:${instrument.id}`,
    title: instrument.name,
    purpose: instrument.stem ?? `One administration of the ${instrument.abbreviation}.`,
    version: 1,
    dateField: 'administeredOn',
    sections: { Administration: administration, Questions: Object.fromEntries(items), Result: result },
  });
}
