/** Things a reader must know about how an answer came to be. */
export type NoteCode =
  | 'single-study-wald'
  | 'knapp-hartung-common-effect'
  | 'no-residual-spread'
  | 'tau2-interval-null-set'
  | 'reml-zero-more-likely'
  | 'reml-not-converged';

/** A note with its wording, and the number it is about where there is one. */
export interface Note {
  readonly code: NoteCode;
  readonly text: string;
  readonly value?: number;
}

/** Wording of each note. */
export const noteText: Record<NoteCode, string> = {
  'single-study-wald': 'With one study the Wald interval is given, as metafor does',
  'knapp-hartung-common-effect':
    'The Hartung-Knapp interval is not meant for the common-effect model',
  'no-residual-spread':
    'The effects are identical, so the Hartung-Knapp standard error is zero; prefer the Wald interval',
  'tau2-interval-null-set':
    'The effects differ less than chance alone would make them, so the tau² interval is empty and shown as 0 to 0',
  'reml-zero-more-likely':
    'The search for tau² ended at a local maximum less likely than zero, so tau² is set to 0, as metafor does',
  'reml-not-converged':
    'The search for tau² did not converge; the numbers are only where it stopped',
};

/** A note by its code. */
export function noteOf(code: NoteCode, value?: number): Note {
  return { code, text: noteText[code], ...(value === undefined ? {} : { value }) };
}
