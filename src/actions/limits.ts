/** Figures that an installation may set otherwise. */
export interface Limits {
  /** How long a re-entered secret allows a signature. */
  readonly confirmationSeconds: number;
  /** How long a broken glass stays open. */
  readonly glassHours: number;
  /** Rows of one page of a list or log. */
  readonly pageSize: number;
  /** Attempts that are free before an account, and an address, has to wait. */
  readonly freeAttempts: { readonly account: number; readonly address: number };
  /** The longest wait between attempts. */
  readonly longestWaitSeconds: number;
  /** scrypt's cost; a power of two, 2^16 in use, less only where tests need speed. */
  readonly scryptCost: number;
  /** Whether a second practice may be set up beside the first. */
  readonly severalPractices: boolean;
}

export const usualLimits: Limits = {
  confirmationSeconds: 120,
  glassHours: 12,
  pageSize: 50,
  freeAttempts: { account: 5, address: 30 },
  longestWaitSeconds: 15 * 60,
  scryptCost: 2 ** 16,
  severalPractices: false,
};
