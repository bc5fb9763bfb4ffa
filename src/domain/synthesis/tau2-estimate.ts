import type { NoteCode } from './note';

/** An estimate of tau², and whether the search for it ended where it should. */
export interface Tau2Estimate {
  readonly tau2: number;
  /** False when the search did not settle to 1e-10; tau2 is then only where it stopped. */
  readonly converged: boolean;
  /** Something the reader of the number must know. */
  readonly note?: NoteCode;
}
