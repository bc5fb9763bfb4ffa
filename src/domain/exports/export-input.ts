import type { StudySummary } from '../summary/study-summary';
import type { Diagnosis } from '../schema/diagnosis';
import type { Study } from '../schema/study';
import type { Receipt } from './receipt';

export interface ExportInput {
  /** The studies shown, in the order shown. */
  readonly summaries: readonly StudySummary[];
  /** Records of at least these studies, in any order; only `csv` can do without. */
  readonly studies: readonly Study[];
  /** Diagnoses with their codes, for FHIR. */
  readonly diagnoses: readonly Diagnosis[];
  readonly receipt: Receipt;
}

/** Makes the text of a file; the same input always gives the same text. */
export type Writer = (input: ExportInput) => string;

/** Each study shown with its record, in the order shown. Throws when the record is not there. */
export function shownStudies({ summaries, studies }: ExportInput) {
  const byId = new Map(studies.map((study) => [study.id, study]));
  return summaries.map((summary) => {
    const study = byId.get(summary.id);
    if (study === undefined) throw new Error(`The record of ${summary.name} could not be found.`);
    return { summary, study };
  });
}

/** The records of the studies shown, in the order shown. */
export function shownRecords(input: ExportInput): readonly Study[] {
  return shownStudies(input).map(({ study }) => study);
}
