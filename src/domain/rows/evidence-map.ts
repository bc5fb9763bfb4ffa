import { evidenceKindOf, evidenceKinds, type EvidenceKind } from './answer';
import type { DiagnosisBrief } from './evidence-index';
import type { StudySummary } from './study-summary';

export interface EvidenceMapRow {
  readonly diagnosis: DiagnosisBrief;
  readonly total: number;
  readonly cells: Readonly<Record<EvidenceKind, number>>;
}

/**
 * How many of the studies there are per diagnosis and kind of evidence, best-studied diagnoses
 * first. A study of two diagnoses is in two rows, so columns do not add up to the number of studies.
 */
export function evidenceMap(
  studies: readonly StudySummary[],
  diagnoses: readonly DiagnosisBrief[],
): readonly EvidenceMapRow[] {
  const kinds = Object.keys(evidenceKinds) as EvidenceKind[];
  const rows = diagnoses.map((diagnosis) => {
    const own = studies.filter((study) => study.diagnoses.includes(diagnosis.id));
    const cells = {} as Record<EvidenceKind, number>;
    for (const kind of kinds) cells[kind] = own.filter((s) => evidenceKindOf(s) === kind).length;
    return { diagnosis, total: own.length, cells };
  });
  return rows
    .filter((row) => row.total > 0)
    .sort(
      (a, b) =>
        b.cells.randomised - a.cells.randomised ||
        b.total - a.total ||
        a.diagnosis.label.localeCompare(b.diagnosis.label),
    );
}
