import { useCallback, useEffect, useRef } from 'react';

/** Something that is still on its way, for whoever asks before it is there: the newest value, as soon as there is one. */
export function useOnceKnown<T>(value: T | undefined): () => Promise<T> {
  const known = useRef(value);
  const waiting = useRef<((value: T) => void)[]>([]);
  useEffect(() => {
    known.current = value;
    if (value !== undefined) for (const tell of waiting.current.splice(0)) tell(value);
  }, [value]);
  return useCallback(
    () =>
      new Promise(resolve => {
        if (known.current === undefined) waiting.current.push(resolve);
        else resolve(known.current);
      }),
    [],
  );
}
