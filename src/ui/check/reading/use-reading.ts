import { useEffect, useState } from 'react';
import { useSurroundings } from '../../calls/surroundings.ts';
import type { Reading } from './reading-desk.ts';
import { whenIdle } from './when-idle.ts';

/** What is read of the sentences while somebody writes, for as long as the form is open; the reading begins once the form is drawn. */
export function useReading(): Reading | undefined {
  const { readings } = useSurroundings();
  const [reading, setReading] = useState<Reading>();
  useEffect(() => {
    let leave: (() => void) | undefined;
    const callOff = whenIdle(() => {
      leave = readings.sit(setReading);
    });
    return () => {
      callOff();
      leave?.();
    };
  }, [readings]);
  return reading;
}
