/** Says how far a piece of long work has come; `total` only where it is known. */
export type Progress = (phase: string, done: number, total?: number) => void;
