/** One thing that does not hold, in a sentence, and where. */
export interface Broken {
  readonly message: string;
  readonly table?: string;
  readonly row?: string;
  readonly client?: string;
}

/** What was computed again, and the first thing that does not hold. */
export interface Verification {
  readonly holds: boolean;
  readonly events: number;
  readonly signatures: number;
  readonly rows: number;
  /** The hash of the last event of the practice's chain: whoever keeps it sees later whether the ledger was cut short. */
  readonly end?: string;
  readonly first?: Broken;
}

/** Thrown inside a verification at the first thing that does not hold. */
export class DoesNotHold extends Error {
  readonly broken: Broken;
  constructor(broken: Broken) {
    super(broken.message);
    this.broken = broken;
  }
}

export function broken(message: string, where: Omit<Broken, 'message'> = {}): never {
  throw new DoesNotHold({ message, ...where });
}

/** Says how far a long piece of work has come. */
export type Progress = (phase: string, done: number, total?: number) => void;
