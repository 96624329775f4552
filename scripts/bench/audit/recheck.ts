import { auditDocument } from '../../../src/clinical/audit.ts';
import type { Chart, ChartDocument } from '../../../src/clinical/chart.ts';
import { setsFor } from '../../../src/clinical/rule-sets/sets-for.ts';
import { draft } from '../../../src/testing/chart-builder.ts';
import { noteOf } from '../../../src/testing/river-care.ts';
import { asChart } from './as-chart.ts';
import { careRecords } from './care-record.ts';

const open = 'note-open';

/** A record of a thousand documents, the last of them a note that is being written. */
function longRecord(documents: number): Chart {
  const [record] = careRecords(2, documents - 7).slice(1);
  if (!record) throw new Error('There is no record.');
  const chart = asChart(record);
  const note = draft(noteOf({ heldOn: chart.today }, { id: open }));
  return { ...chart, documents: [...chart.documents, note] };
}

/** The same record after one more letter was typed into its open note. */
function typedInto(chart: Chart, letters: number): Chart {
  const edited = (document: ChartDocument): ChartDocument =>
    ({
      ...document,
      body: { ...document.body, nextFocus: 'Three stops, and then a fourth. '.slice(0, letters) },
    }) as ChartDocument;
  return { ...chart, documents: chart.documents.map(each => (each.id === open ? edited(each) : each)) };
}

/** Milliseconds that the check of one open note takes, letter by letter, with all rules of the core set. */
export function recheckTimes(letters = 300, documents = 1_000): number[] {
  const sets = setsFor('core') ?? [];
  let chart = longRecord(documents);
  const times: number[] = [];
  for (let letter = 0; letter < letters; letter++) {
    chart = typedInto(chart, letter % 32);
    const began = performance.now();
    auditDocument(chart, open, sets);
    times.push(performance.now() - began);
  }
  return times;
}
