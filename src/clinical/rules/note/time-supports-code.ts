import { z } from 'zod';
import { findServiceCode, serviceCodesIn } from '../../codes/service-codes.ts';
import { defineRule } from '../../kit/rule.ts';
import { sessionMinutes } from './session-minutes.ts';
import type { NoteDocument } from './treatment-notes.ts';
import { sessionDay, notesAsSubjects } from './treatment-notes.ts';

const parameters = z.object({
  codeMinutes: z.record(z.string(), z.tuple([z.number(), z.number().nullable()])),
  minimumPsychotherapy: z.number(),
});
type Ranges = z.infer<typeof parameters>['codeMinutes'];

/** The code whose minutes are known; of several the last, which adds to the ones before. */
const codeOf = ({ body }: NoteDocument, ranges: Ranges): string | undefined =>
  serviceCodesIn(body.serviceCode ?? '').findLast(code => Object.hasOwn(ranges, code));

const isBesideMedicalVisit = (code: string): boolean =>
  findServiceCode(code)?.addsTo?.includes('evaluation-and-management') ?? false;

const rangeInWords = ([least, most]: Ranges[string]): string =>
  most === null ? `${least} minutes or more` : `${least} to ${most} minutes`;

export const timeSupportsCode = defineRule({
  id: 'note.time-supports-code',
  messages: {
    tooShort: 'The session of {day} took {minutes} minutes of therapy; {code} needs {range}.',
    belowMinimum:
      'The session of {day} took {minutes} minutes of therapy; under {least} no psychotherapy code may be used.',
    longer: 'The session of {day} took {minutes} minutes of therapy; {code} is meant for {range}.',
    notApart:
      'On {day} the minutes of the medical visit are not stated apart, so I cannot tell how long therapy took.',
  },
  parameters,
  subjects: notesAsSubjects,

  /** A note that carries such a code and says how long the session took. */
  applies: (note, _, { codeMinutes }) =>
    codeOf(note, codeMinutes) !== undefined && sessionMinutes(note) !== undefined,

  check(note, { chart, parameters: { codeMinutes, minimumPsychotherapy: least }, fail, advise, cannotTell }) {
    const { otherMinutes } = note.body;
    const code = codeOf(note, codeMinutes) ?? '';
    const day = sessionDay(note, chart);
    const where = { at: ['serviceCode'] };
    if (otherMinutes === undefined && isBesideMedicalVisit(code))
      return cannotTell('notApart', { day }, { at: ['otherMinutes'] });

    const minutes = Math.max(0, (sessionMinutes(note) ?? 0) - (otherMinutes ?? 0));
    const range = codeMinutes[code] ?? [0, null];
    const words = { day, minutes, code, range: rangeInWords(range) };
    if (minutes < least) return fail('belowMinimum', { day, minutes, least }, where);
    if (minutes < range[0]) return fail('tooShort', words, where);
    return range[1] !== null && minutes > range[1] ? advise('longer', words, where) : undefined;
  },
});
