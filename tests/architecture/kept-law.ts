import type { Law } from './project-files';

/** A law with file sets that break it: path to text, and the words of the complaint. */
export interface KeptLaw {
  readonly says: string;
  readonly law: Law;
  readonly broken: readonly (readonly [Readonly<Record<string, string>>, string])[];
}
