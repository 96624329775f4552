import type { ReactNode } from 'react';
import { Logo } from '../../parts/logo.tsx';
import classes from './door-frame.module.css';

/** The page before one is inside: the name, and whatever leads in. */
export function DoorFrame({ children }: { readonly children?: ReactNode }) {
  return (
    <div className={classes['frame']}>
      <header>
        <Logo />
      </header>
      <main className={classes['main']}>{children}</main>
    </div>
  );
}
