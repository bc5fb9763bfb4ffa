import type { Selection } from '../select/question';
import type { DiagnosisBrief } from '../summary/evidence-index';
import { kindCounts, type KindCounts } from '../summary/evidence-kinds';
import type { StudySummary } from '../summary/study-summary';
import { compareText } from '../format/words';
import { belongsToScope, scopeOf } from './belongs-to-scope';

export interface EvidenceMapRow {
  readonly diagnosis: DiagnosisBrief;
  readonly total: number;
  /** In the whole dataset: a cell of nothing is a gap, whatever the filters. */
  readonly cells: KindCounts;
  /** Of those, what the list shows; null where no filter narrows the question. */
  readonly shown: KindCounts | null;
}

/**
 * How many studies the dataset has per diagnosis of the question and kind of evidence, best-studied
 * diagnoses first, and how many of them are shown. A study of two diagnoses is in two rows, and one
 * of a form of a diagnosis also in the row of the wider one, so columns do not add up to the number
 * of studies.
 */
export function evidenceMap(
  everything: readonly StudySummary[],
  { questionView, ofQuestion, shown }: Selection,
  diagnoses: readonly DiagnosisBrief[],
): readonly EvidenceMapRow[] {
  const scope = scopeOf(questionView, diagnoses);
  const listed = new Set(shown);
  const narrowed = ofQuestion.some((study) => !listed.has(study));
  const asked = diagnoses.filter(({ id, groups }) =>
    belongsToScope({ conditionGroups: groups, diagnoses: [id] }, scope),
  );
  const rows = asked.map((diagnosis): EvidenceMapRow => {
    const own = everything.filter((study) => study.diagnoses.includes(diagnosis.id));
    return {
      diagnosis,
      total: own.length,
      cells: kindCounts(own),
      shown: narrowed ? kindCounts(own.filter((study) => listed.has(study))) : null,
    };
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
