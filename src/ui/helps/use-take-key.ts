import { useEffect, useEffectEvent } from 'react';
import type { BetterWord } from '../../clinical/helps/help.ts';
import { placeKey } from '../form/path.ts';
import type { Helping } from './helping.ts';

/** Ctrl or Cmd with a full stop takes the word that is offered in the field in hand: of several, the one nearest to the caret. */
export function useTakeKey({ atHand, withNotes, put }: Helping): void {
  const take = useEffectEvent((target: EventTarget | null): boolean => {
    if (!(target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement)) return false;
    const place = target.closest<HTMLElement>('[data-kind][data-place]')?.dataset['place'];
    const caret = target.selectionStart ?? 0;
    const away = ({ span: [from, to] }: BetterWord): number =>
      Math.min(Math.abs(from - caret), Math.abs(to - caret));
    const [nearest] = [atHand, ...withNotes.values()]
      .filter(help => help?.kind === 'word')
      .filter(({ path, offers }) => placeKey(path) === place && offers.length > 0)
      .toSorted((one, other) => away(one) - away(other));
    const offer = nearest?.offers[0];
    if (!nearest || offer === undefined) return false;
    put(nearest, offer);
    return true;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key !== '.') return;
      if (take(event.target)) event.preventDefault();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}
