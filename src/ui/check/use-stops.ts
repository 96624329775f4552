import { useEffect, useState } from 'react';
import type { Finding } from '../../clinical/audit.ts';
import type { Chart, Signer } from '../../clinical/chart.ts';
import type { ChartReply } from '../../server/contracts/chart.ts';
import { useSurroundings } from '../calls/surroundings.ts';

interface Look {
  readonly chart: Chart | undefined;
  readonly document: string;
  /** What the practice chose; undefined as long as it is not known. */
  readonly practice: Pick<ChartReply, 'gates' | 'rules'> | undefined;
  /** Who would sign. */
  readonly signer: Signer;
}

const pause = 500;
const nothing: readonly Finding[] = [];

/** What stops the signature of the person at the screen, by the rules that the practice chose; undefined until it was looked at. */
export function useStops({ chart, document, practice, signer }: Look): readonly Finding[] | undefined {
  const { now } = useSurroundings();
  const [stops, setStops] = useState<readonly Finding[]>();
  const hasGates = practice !== undefined && practice.gates.length > 0;
  const { id, name, credentials } = signer;
  useEffect(() => {
    if (!chart || !practice || !hasGates) return undefined;
    let isPast = false;
    const look = async () => {
      const { whatBlocksSigning } = await import('../../clinical/gates/what-blocks-signing.ts');
      if (isPast) return;
      const by = { id, name, role: 'clinician', credentials };
      const { gates, rules } = practice;
      const signature = { by, at: now(), on: chart.today };
      setStops(whatBlocksSigning(chart, { document, signature, gates, rules }));
    };
    const timer = setTimeout(() => void look(), pause);
    return () => {
      isPast = true;
      clearTimeout(timer);
    };
  }, [chart, document, practice, hasGates, id, name, credentials, now]);
  return hasGates || practice === undefined ? stops : nothing;
}
