import { paysPrivately } from './language/pays-privately.ts';

/** The name of a payer as rules read it: they look there for whether the client pays alone. */
export const payerAsRead = (name: string, isSelfPay: boolean): string =>
  isSelfPay && !paysPrivately(name) ? `${name} (self-pay)` : name;
