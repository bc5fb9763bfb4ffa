import type { Study } from '../schema/study';

/** One thing wrong with the dataset: which file, which field of it, and why. */
export interface Fault {
  /** Path below the dataset's directory: `studies/due-bruun-2024.json`. */
  readonly file: string;
  /** Path inside the file: `outcomes[2].effect.interval.low`. */
  readonly field: string;
  readonly reason: string;
}

/** A fault inside one study, before its file is named. */
export type FieldFault = Omit<Fault, 'file'>;

/** A rule that needs nothing but the study itself. */
export type StudyRule = (study: Study) => readonly FieldFault[];

/** The fault as one line, the way the command and the build print it. */
export function faultLine({ file, field, reason }: Fault): string {
  return `${file}: ${field}: ${reason}`;
}

/** Where the file of a study stands in the dataset's directory. */
export function studyFileName(id: string): string {
  return `studies/${id}.json`;
}
