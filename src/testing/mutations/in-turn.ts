import type { Change } from './change-document.ts';

/** Several changes, one after another: what one slip of the hand leaves behind. */
export const inTurn =
  (...changes: readonly Change[]): Change =>
  chart =>
    changes.reduce((changed, change) => change(changed), chart);
