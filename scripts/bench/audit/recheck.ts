import type { AuditOptions, Finding } from '../../../src/clinical/audit.ts';
import type { AnyBody } from '../../../src/clinical/kit/document.ts';
import type { Chart } from '../../../src/clinical/chart.ts';
import { knownDefinition } from '../../../src/clinical/documents/definition-of.ts';
import { draft } from '../../../src/testing/chart-builder.ts';
import { noteOf } from '../../../src/testing/river-care.ts';
import { checkDocument } from '../../../src/ui/check/checker.ts';
import { liveChart } from '../../../src/ui/clinician/document/live-chart.ts';
import { asChart } from './as-chart.ts';
import { careRecords } from './care-record.ts';

const open = 'note-open';
const rules = { ruleSet: 'core', own: [] };

/** A record of a thousand documents, the last of them a note that is being written. */
function longRecord(documents: number): Chart {
  const [record] = careRecords(2, documents - 7).slice(1);
  if (!record) throw new Error('There is no record.');
  const chart = asChart(record);
  const note = draft(noteOf({ heldOn: chart.today }, { id: open }));
  return { ...chart, documents: [...chart.documents, note] };
}

const sentence = 'Three stops on her own, and then a fourth with the window open. ';

/** The answers of the open note with one more letter, in one of its fields after the other. */
function typedInto(body: AnyBody, letter: number): AnyBody {
  const text = sentence.slice(0, letter % sentence.length);
  const [first, ...others] = body['work'] as readonly AnyBody[];
  const fields = ['nextFocus', 'observation', 'response'] as const;
  const field = fields[Math.floor(letter / sentence.length) % fields.length] ?? 'nextFocus';
  return field === 'response'
    ? { ...body, work: [{ ...first, response: text }, ...others] }
    : { ...body, [field]: text };
}

/** A record in which one types into a note: at each letter, the chart with the draft as it stands, put together when it is asked for. */
export function* typing(letters: number, documents: number): Iterable<() => Chart> {
  const chart = longRecord(documents);
  const note = chart.documents.at(-1);
  if (!note) throw new Error('There is no note.');
  const definition = knownDefinition(note.type);
  let body: AnyBody = note.body;
  for (let letter = 0; letter < letters; letter++) {
    body = typedInto(body, letter);
    const now = body;
    yield () => liveChart(chart, note, definition, now);
  }
}

/** What the screen looks for at each letter: what all rules of the core set find in the open note. */
export const recheck = (chart: Chart, options: AuditOptions = {}): Finding[] =>
  checkDocument(chart, open, rules, options);

/** Milliseconds between a letter and its findings, as the screen works them out, letter by letter in three fields of one open note. */
export function recheckTimes(letters = 600, documents = 1_000): number[] {
  const times: number[] = [];
  for (const chartNow of typing(letters, documents)) {
    const began = performance.now();
    recheck(chartNow());
    times.push(performance.now() - began);
  }
  return times;
}
