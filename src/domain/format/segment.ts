/** A run of text; one that names a record leads to it, and one that counts records can lead to those. */
export interface Segment<Counted = never> {
  readonly text: string;
  readonly studyId?: string;
  readonly counted?: Counted;
  /** Set for a figure, which stands out from the words around it. */
  readonly figure?: true;
  /** Part of the record's page that the run leads to. */
  readonly anchor?: string;
  /** Address outside the site that the run leads to. */
  readonly outside?: string;
}
