import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyAnswersTo, anyChart } from '../../testing/any-chart.ts';
import { draft } from '../../testing/chart-builder.ts';
import { sampleClients } from '../../sample/index.ts';
import { sampleChart } from '../../sample/sample-chart.ts';
import { audit, auditDocument } from '../audit.ts';
import type { Chart, ChartDocument } from '../chart.ts';
import { knownDefinition } from '../documents/definition-of.ts';
import { normalise } from '../kit/normalise.ts';
import { partAt } from '../parted.ts';
import { combineRuleSets } from '../rule-sets/combine-rule-sets.ts';
import { ruleSets } from '../rule-sets/index.ts';
import { standards } from '../standards/index.ts';
import { rules } from './index.ts';

const parametersOf = new Map(
  combineRuleSets(ruleSets, standards).map(({ standard, parameters }) => [standard.id, parameters]),
);

/** Something that may happen to a record while one of its documents is open. */
type Happening = { readonly at: number } & (
  | { readonly kind: 'written'; readonly answers: Readonly<Record<string, unknown>> }
  | { readonly kind: 'signed' | 'gone' | 'next day' | 'moved' | 'opened' }
);

function happeningTo(chart: Chart, at: number): fc.Arbitrary<Happening> {
  const kinds = ['signed', 'gone', 'next day', 'moved', 'opened'] as const;
  return fc.oneof(
    {
      arbitrary: anyAnswersTo(chart.documents[at]?.type ?? '').map(
        answers => ({ kind: 'written', answers, at }) as const,
      ),
      weight: 6,
    },
    { arbitrary: fc.constantFrom(...kinds).map(kind => ({ kind, at })), weight: 1 },
  );
}

/** The record after that; all other documents stay the same objects, as on a screen. */
function after({ documents, ...rest }: Chart, happening: Happening): Chart {
  const at = happening.at % documents.length;
  const one = documents[at] as ChartDocument;
  const put = (document: ChartDocument): Chart => ({ ...rest, documents: documents.with(at, document) });
  switch (happening.kind) {
    case 'written': {
      const body = normalise(knownDefinition(one.type), { ...one.body, ...happening.answers });
      return put({ ...one, body } as ChartDocument);
    }
    case 'signed':
      return put(
        one.status === 'signed' ? draft(one) : ({ ...one, ...signedAsOthers(documents) } as ChartDocument),
      );
    case 'gone':
      return { ...rest, documents: documents.length > 1 ? documents.toSpliced(at, 1) : documents };
    case 'moved':
      return { ...rest, documents: [...documents.toSpliced(at, 1), one] };
    case 'next day':
      return { ...rest, documents, today: '2027-01-02' };
    case 'opened':
      return { ...rest, documents };
  }
}

function signedAsOthers(documents: readonly ChartDocument[]) {
  const signed = documents.find(({ status }) => status === 'signed');
  return signed?.status === 'signed'
    ? { status: 'signed', signature: signed.signature, coSignatures: signed.coSignatures }
    : {};
}

/** Rules that say something else as one writes than of the record seen for the first time; a failure names them. */
function forgetfulRules(chart: Chart, open: ChartDocument): string[] {
  const fresh = structuredClone(chart);
  return rules.flatMap(rule => {
    const parameters = parametersOf.get(rule.id);
    if (!parameters) return [];
    const here = ({ place }: { place: { document: string } }) => place.document === open.id;
    const known = rule.judge(chart, parameters, { document: open }).filter(here);
    const anew = rule.judge(fresh, parameters).filter(here);
    return JSON.stringify(known) === JSON.stringify(anew) ? [] : [`${rule.id} of ${open.type}`];
  });
}

function expectNothingForgotten(from: Chart, happenings: readonly Happening[], opened: number): void {
  let chart = from;
  const { id } = from.documents[opened % from.documents.length] as ChartDocument;
  for (const happening of [{ kind: 'opened', at: 0 } as const, ...happenings]) {
    chart = after(chart, happening);
    const open = chart.documents.find(one => one.id === id);
    if (!open) return;
    // A chart may have been read as a whole before it is parted, and one that is parted is asked about its other documents too.
    if (happening.kind === 'opened') audit(chart, ruleSets);
    partAt(chart, id);
    const another = chart.documents[happening.at % chart.documents.length] as ChartDocument;
    expect([...forgetfulRules(chart, open), ...forgetfulRules(chart, another)]).toEqual([]);
    expect(auditDocument(chart, id, ruleSets)).toEqual(auditDocument(structuredClone(chart), id, ruleSets));
  }
}

/** A record, which of its documents is open, and what happens meanwhile, mostly to that one. */
const writing = (chart: Chart) =>
  fc.nat(chart.documents.length - 1).chain(opened => {
    const elsewhere = fc.nat(chart.documents.length - 1).chain(at => happeningTo(chart, at));
    const any = fc.oneof(
      { arbitrary: happeningTo(chart, opened), weight: 4 },
      { arbitrary: elsewhere, weight: 1 },
    );
    return fc.tuple(fc.constant(chart), fc.array(any, { maxLength: 6 }), fc.constant(opened));
  });

it('whatever is written, letter by letter, what is remembered of a record says what a first look at it would say', () => {
  fc.assert(
    fc.property(
      anyChart.filter(({ documents }) => documents.length > 1).chain(writing),
      ([chart, happenings, opened]) => expectNothingForgotten(chart, happenings, opened),
    ),
    { numRuns: 60 },
  );
});

it.each(sampleClients.map(build => [sampleChart(build, '2026-11-20').client.name, build] as const))(
  'and so it is in the record of %s',
  (_, build) => {
    const chart = sampleChart(build, '2026-11-20');
    fc.assert(
      fc.property(writing(chart), ([from, happenings, opened]) =>
        expectNothingForgotten(from, happenings, opened),
      ),
      { numRuns: 2 },
    );
  },
);
