import { z } from 'zod';
import { findServiceCode } from '../../codes/service-codes.ts';
import type { Context, Verdict } from '../../kit/rule.ts';
import { defineRule } from '../../kit/rule.ts';
import { countsGroup } from '../../language/counts-group.ts';
import { tellsHarderCommunication } from '../../language/tells-harder-communication.ts';
import {
  codesOf,
  codesOfDay,
  isInterview,
  isMedicalVisit,
  isTimedTherapy,
  notesOfDay,
} from './codes-of-day.ts';
import { narrativeText } from './narrative-text.ts';
import type { NoteDocument } from './treatment-notes.ts';
import { sessionDay, notesThat } from './treatment-notes.ts';

const messages = {
  alone: 'On {day} {code} stands without a code that it may be added to.',
  noVisit: 'I cannot see the medical visit of {day} that {code} adds to.',
  noFactor: '{code} is added on {day}, and I could not find what made communication harder.',
  units: 'On {day} individual therapy stands {units} times under one clinician; {maxUnits} a day is allowed.',
  interview: 'On {day} {code} stands beside a first diagnostic interview of the same day.',
  groupSize: 'The group of {day} had {people} people; {code} is for {least} to {most}.',
  groupNotCounted:
    'The note of {day} does not say how many took part, so I cannot tell whether the group was within {least} to {most}.',
} as const;
const parameters = z.object({ minGroup: z.number(), maxGroup: z.number(), maxUnits: z.number() });
type Asking = Context<typeof messages, z.infer<typeof parameters>> & { readonly day: string };
const atCode = { at: ['serviceCode'] };

/** An add-on stands beside its base in the same note, or alone in a note of a day that has the base. */
function addOns(note: NoteDocument, { chart, day, fail, cannotTell }: Asking): Verdict[] {
  const own = [...new Set(codesOf(note))];
  const isAddOn = (code: string): boolean => findServiceCode(code)?.addsTo !== undefined;
  return own.filter(isAddOn).flatMap(code => {
    const bases = findServiceCode(code)?.addsTo ?? [];
    const others = own.some(one => !isAddOn(one)) ? own : codesOfDay(note, chart);
    if (bases.includes('evaluation-and-management'))
      return others.some(isMedicalVisit) ? [] : [cannotTell('noVisit', { day, code }, atCode)];
    return others.some(one => one !== code && bases.includes(one))
      ? []
      : [fail('alone', { day, code }, atCode)];
  });
}

function harderCommunication(note: NoteDocument, { day, fail }: Asking): Verdict[] {
  const code = codesOf(note).find(one => findServiceCode(one)?.kind === 'complexity');
  if (code === undefined || note.body.communicationFactor !== undefined) return [];
  const isTold = tellsHarderCommunication(`${note.body.present ?? ''}\n${narrativeText(note)}`).holds;
  return isTold ? [] : [fail('noFactor', { day, code }, { at: ['communicationFactor'] })];
}

/** Told once for a day, at its last note. */
function units(note: NoteDocument, { chart, day, parameters: { maxUnits }, fail }: Asking): Verdict[] {
  const notes = notesOfDay(note, chart);
  if (notes.at(-1) !== note) return [];
  const count = notes.flatMap(codesOf).filter(isTimedTherapy).length;
  if (count <= maxUnits) return [];
  return [fail('units', { day, units: count, maxUnits }, atCode)];
}

function besideInterview(note: NoteDocument, { chart, day, fail }: Asking): Verdict[] {
  if (!codesOfDay(note, chart).some(isInterview)) return [];
  const isRefused = (code: string): boolean => {
    const kind = findServiceCode(code)?.kind;
    return isTimedTherapy(code) || kind === 'crisis' || isMedicalVisit(code);
  };
  const code = codesOf(note).find(isRefused);
  return code === undefined ? [] : [fail('interview', { day, code }, atCode)];
}

function groupSize(note: NoteDocument, { day, parameters: given, fail, cannotTell }: Asking): Verdict[] {
  const code = codesOf(note).find(one => one === '90853');
  if (code === undefined) return [];
  const words = { day, least: given.minGroup, most: given.maxGroup };
  const where = { at: ['present'] };
  const people = countsGroup(note.body.present ?? '');
  if (people === undefined) return [cannotTell('groupNotCounted', words, where)];
  const fits = people >= given.minGroup && people <= given.maxGroup;
  return fits ? [] : [fail('groupSize', { ...words, people, code }, where)];
}

export const codeConditionsMet = defineRule({
  id: 'note.code-conditions-met',
  messages,
  restsOn: { noFactor: 'reading', groupSize: 'reading' },
  parameters,
  subjects: notesThat(note => codesOf(note).length > 0),

  check(note, context) {
    const asking = { ...context, day: sessionDay(note, context.chart) };
    return [addOns, harderCommunication, units, besideInterview, groupSize].flatMap(look =>
      look(note, asking),
    );
  },
});
