import { lazy, Suspense, useRef, useState } from 'react';
import { Route, Switch } from 'wouter';
import { screens } from '../screens.ts';
import { Header } from './header.tsx';
import classes from './house.module.css';
import { NotFound } from './not-found.tsx';
import { ShortcutHelp } from './shortcut-help.tsx';
import { useArrival } from './use-arrival.ts';
import { useIdleLock } from './use-idle-lock.ts';
import { useShortcuts } from './use-shortcuts.ts';

const Palette = lazy(async () => ({ default: (await import('./palette.tsx')).Palette }));

/** What is there on every screen: the way about, the palette, the keys, the lock. */
export function House() {
  const main = useRef<HTMLElement>(null);
  const [isHelp, setHelp] = useState(false);
  const [isPalette, setPalette] = useState(false);
  useArrival(main);
  useIdleLock();
  useShortcuts({ showHelp: () => setHelp(true), find: () => setPalette(true) });
  return (
    <>
      <a className={classes['skip']} href="#main" data-screen-only>
        Skip to the page
      </a>
      <Header onFind={() => setPalette(true)} onHelp={() => setHelp(true)} />
      <main ref={main} id="main" className={classes['main']} tabIndex={-1}>
        <Suspense fallback={null}>
          <Switch>
            {screens.map(({ path, Screen }) => (
              <Route key={path} path={path}>
                <Screen />
              </Route>
            ))}
            <Route>
              <NotFound />
            </Route>
          </Switch>
        </Suspense>
      </main>
      <ShortcutHelp isOpen={isHelp} onClose={() => setHelp(false)} />
      <Suspense fallback={null}>{isPalette && <Palette onClose={() => setPalette(false)} />}</Suspense>
    </>
  );
}
