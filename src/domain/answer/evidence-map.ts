import type { DiagnosisBrief } from '../summary/evidence-index';
import { kindCounts, type KindCounts } from '../summary/evidence-kinds';
import type { StudySummary } from '../summary/study-summary';
import { compareText } from '../format/words';

export interface EvidenceMapRow {
  readonly diagnosis: DiagnosisBrief;
  readonly total: number;
  readonly cells: KindCounts;
}

/**
 * How many of the studies there are per diagnosis and kind of evidence, best-studied diagnoses
 * first. A study of two diagnoses is in two rows, and one of a form of a diagnosis also in the row
 * of the wider one, so columns do not add up to the number of studies.
 */
export function evidenceMap(
  studies: readonly StudySummary[],
  diagnoses: readonly DiagnosisBrief[],
): readonly EvidenceMapRow[] {
  const rows = diagnoses.map((diagnosis) => {
    const own = studies.filter((study) => study.diagnoses.includes(diagnosis.id));
    return { diagnosis, total: own.length, cells: kindCounts(own) };
  });
  return rows
    .filter((row) => row.total > 0)
    .sort(
      (a, b) =>
        b.cells.randomised.own - a.cells.randomised.own ||
        b.total - a.total ||
        compareText(a.diagnosis.label, b.diagnosis.label),
    );
}
