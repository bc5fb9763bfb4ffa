/** A run of text; one that names a record leads to it, and one that counts records can lead to those. */
export interface Segment<Counted = never> {
  readonly text: string;
  readonly studyId?: string;
  readonly counted?: Counted;
}
