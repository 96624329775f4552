import { useEffect, useEffectEvent } from 'react';

interface FormKeys {
  readonly save: () => void;
  readonly sign: () => void;
}

/** While writing, Ctrl or Cmd with S saves now and with Enter signs. */
export function useFormKeys({ save, sign }: FormKeys): void {
  const saveNow = useEffectEvent(save);
  const signNow = useEffectEvent(sign);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      if (event.key === 's') saveNow();
      else if (event.key === 'Enter') signNow();
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}
