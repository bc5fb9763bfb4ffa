/** A named row of a record's page: one line of text or several. */
export interface RecordRow {
  readonly label: string;
  readonly lines: readonly string[];
  /** True where the lines say that something is not known. */
  readonly missing: boolean;
}
