import type { Dataset } from '../domain/schema/dataset';

/** Shape of the file; raised when a reader of the old shape would misread the new one. */
export const referenceFormat = 1;

/**
 * What the reference file holds: the dataset without its studies and without the claims and facts
 * that have a file of their own, and the schema of a study.
 */
export interface Reference extends Omit<
  Dataset,
  'studies' | 'mechanism' | 'pharmacology' | 'safety' | 'reviewSearches'
> {
  readonly format: number;
  readonly version: string;
  readonly date: string;
  readonly counts: { readonly studies: number };
  /** JSON Schema of a study, from which the data dictionary is made. */
  readonly schema: object;
}
