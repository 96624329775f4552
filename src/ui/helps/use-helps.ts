import { useEffect, useRef, useState } from 'react';
import type { Chart } from '../../clinical/chart.ts';
import type { Help } from '../../clinical/helps/help.ts';
import { useReading } from '../check/reading/use-reading.ts';

interface Look {
  readonly chart: Chart | undefined;
  readonly document: string;
  readonly isOn: boolean;
}

/** Milliseconds of rest before one is asked anything: a question in the middle of a sentence is an interruption. */
const pause = 600;
const nothing: readonly Help[] = [];

/**
 * Everything that could help to write a document as it stands, found once the hands rest, and again when more is read. While sentences are
 * being read, the questions that were asked before stand.
 */
export function useHelps({ chart, document, isOn }: Look): readonly Help[] {
  const reading = useReading();
  const [helps, setHelps] = useState(nothing);
  const lookedAt = useRef<Chart>(undefined);
  useEffect(() => {
    if (!chart || !isOn || !reading) return undefined;
    let isPast = false;
    const look = async () => {
      const { helpsFor } = await import('../../clinical/helps/helps-for.ts');
      if (isPast) return;
      lookedAt.current = chart;
      const { found, standing } = reading.look(read => helpsFor(chart, document, read));
      setHelps(before => (standing === 'waiting' ? withLastAsked(found, before) : found));
    };
    const timer = setTimeout(() => void look(), lookedAt.current === chart ? 0 : pause);
    return () => {
      isPast = true;
      clearTimeout(timer);
    };
  }, [chart, document, isOn, reading]);
  return isOn ? helps : nothing;
}

const withLastAsked = (found: readonly Help[], before: readonly Help[]): readonly Help[] => [
  ...found.filter(({ kind }) => kind === 'word'),
  ...before.filter(({ kind }) => kind === 'question'),
];
