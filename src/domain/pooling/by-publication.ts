import { known } from '../missing/missing';
import { cumulative, type CumulativeStep } from '../synthesis/cumulative';
import type { PooledGroup } from './pool-family';
import type { StudyForPooling } from '../study/study-for-pooling';

/** The pooled effect once one more study was out. */
export interface PublicationStep extends CumulativeStep {
  readonly name: string;
  /** null where the year is not known: such studies come last. */
  readonly year: number | null;
}

/**
 * The pool as it grew, by year of publication and then by name, with the method of the pool; null where
 * nothing is pooled. Studies that the reader left out are left out here too.
 */
export function byPublication(
  { rows, omitted, synthesis }: PooledGroup,
  studies: ReadonlyMap<string, Pick<StudyForPooling, 'citation'>>,
): readonly PublicationStep[] | null {
  if (synthesis === null) return null;
  const yearOf = (id: string) => known(studies.get(id)?.citation.year) ?? null;
  const ordered = rows
    .filter(({ studyId }) => !omitted.has(studyId))
    .map(({ studyId, name, result }) => ({
      id: studyId,
      name,
      year: yearOf(studyId),
      yi: result.yi,
      vi: result.vi,
    }))
    .toSorted(
      (a, b) => (a.year ?? Infinity) - (b.year ?? Infinity) || a.name.localeCompare(b.name, 'en'),
    );
  const ofStudy = new Map(ordered.map((each) => [each.id, each]));
  return cumulative(ordered, synthesis.method).map((step) => ({
    ...step,
    name: ofStudy.get(step.id)?.name ?? step.id,
    year: ofStudy.get(step.id)?.year ?? null,
  }));
}
