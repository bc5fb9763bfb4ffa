/** A piece of a page's opening paragraph; with an id it leads to that record. */
export interface LeadPart {
  readonly text: string;
  readonly studyId?: string;
}
