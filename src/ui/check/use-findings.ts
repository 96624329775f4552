import { useEffect, useRef, useState } from 'react';
import type { Chart } from '../../clinical/chart.ts';
import type { WaitingReader } from '../../clinical/language/reader.ts';
import type { PracticeRules } from '../../clinical/rule-sets/practice-rules.ts';
import { useSurroundings } from '../calls/surroundings.ts';
import type { Reading } from './reading/reading-desk.ts';
import { settledFindings } from './reading/settled-findings.ts';
import { type SeenFinding, seenIn } from './seen-finding.ts';

interface Look {
  readonly chart: Chart | undefined;
  /** The document to look at; the whole chart when absent. */
  readonly document?: string;
  readonly rules: PracticeRules | undefined;
  /** What is read of the sentences; where nothing reads, nothing is said of them. */
  readonly reading?: Reading | undefined;
}

/** Milliseconds of rest before a look: one document is looked at between two words, a whole record once the hands are still. */
const pause = { document: 200, record: 500 };

/** The findings of a chart as it stands, by the same rules as everywhere, fetched and run once the hands rest, and again when more is read. */
export function useFindings({ chart, document, rules, reading }: Look): readonly SeenFinding[] | undefined {
  const { onCrash } = useSurroundings();
  const [findings, setFindings] = useState<readonly SeenFinding[]>();
  const lookedAt = useRef<Chart>(undefined);
  useEffect(() => {
    if (!chart || !rules) return undefined;
    let isPast = false;
    const look = async () => {
      const { checkChart, checkDocument } = await import('./checker.ts');
      if (isPast) return;
      lookedAt.current = chart;
      const check = (reader?: WaitingReader) =>
        document === undefined
          ? checkChart(chart, rules, { onCrash, reader })
          : checkDocument(chart, document, rules, { onCrash, reader });
      const { found, standing } = reading?.look(check) ?? ({ found: check(), standing: 'failed' } as const);
      const seen = found.map(finding => seenIn(chart, finding));
      setFindings(before => settledFindings(seen, before, standing));
    };
    const rest = document === undefined ? pause.record : pause.document;
    const timer = setTimeout(() => void look(), lookedAt.current === chart ? 0 : rest);
    return () => {
      isPast = true;
      clearTimeout(timer);
    };
  }, [chart, document, rules, reading, onCrash]);
  return findings;
}
