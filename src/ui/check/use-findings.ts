import { useEffect, useState } from 'react';
import type { Finding } from '../../clinical/audit.ts';
import type { Chart } from '../../clinical/chart.ts';
import type { PracticeRules } from '../../clinical/rule-sets/practice-rules.ts';
import { useSurroundings } from '../calls/surroundings.ts';

interface Look {
  readonly chart: Chart | undefined;
  /** The document to look at; the whole chart when absent. */
  readonly document?: string;
  readonly rules: PracticeRules | undefined;
}

/** Milliseconds of rest before a look: one document is looked at between two words, a whole record once the hands are still. */
const pause = { document: 200, record: 500 };

/** The findings of a chart as it stands, by the same rules as everywhere, fetched and run once the hands rest. */
export function useFindings({ chart, document, rules }: Look): readonly Finding[] | undefined {
  const { onCrash } = useSurroundings();
  const [findings, setFindings] = useState<readonly Finding[]>();
  useEffect(() => {
    if (!chart || !rules) return undefined;
    let isPast = false;
    const look = async () => {
      const { checkChart, checkDocument } = await import('./checker.ts');
      if (isPast) return;
      const options = { onCrash };
      setFindings(
        document === undefined
          ? checkChart(chart, rules, options)
          : checkDocument(chart, document, rules, options),
      );
    };
    const timer = setTimeout(() => void look(), document === undefined ? pause.record : pause.document);
    return () => {
      isPast = true;
      clearTimeout(timer);
    };
  }, [chart, document, rules, onCrash]);
  return findings;
}
