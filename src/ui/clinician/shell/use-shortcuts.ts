import { useEffect, useEffectEvent, useRef } from 'react';
import { useLocation } from 'wouter';
import { useSurroundings } from '../../calls/surroundings.ts';
import { screens } from '../screens.ts';
import { areSingleKeysOn } from './single-keys.ts';

interface ShortcutActions {
  readonly showHelp: () => void;
  readonly find: () => void;
}

/** Typing in a field, or anything a dialog does, is never taken for a shortcut. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const isField = target.matches('input:not([type="radio"], [type="checkbox"]), textarea, select');
  return isField || target.isContentEditable || target.closest('[role="dialog"]') !== null;
}

/** The keys that work on every screen: Ctrl or Cmd K, and outside of fields ?, / and G with a letter. */
export function useShortcuts(actions: ShortcutActions): void {
  const { keep } = useSurroundings();
  const [, go] = useLocation();
  const afterG = useRef(false);
  const showHelp = useEffectEvent(actions.showHelp);
  const find = useEffectEvent(actions.find);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        find();
        return;
      }
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || !areSingleKeysOn(keep))
        return;
      const wasG = afterG.current;
      afterG.current = event.key === 'g';
      const screen = wasG ? screens.find(({ main }) => main?.key === event.key) : undefined;
      if (screen) go(screen.path.replace(/\/:.*/, ''));
      else if (event.key === '?') showHelp();
      else if (event.key === '/') find();
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [go, keep]);
}
