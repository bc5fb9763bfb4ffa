import { known } from '../../missing/missing';
import { bayesianCumulative } from '../../synthesis/bayes/bayesian-cumulative';
import { cumulative, type CumulativeStep } from '../../synthesis/cumulative';
import type { PooledGroup } from '../pool-family';
import { shownInterval } from '../shown-interval';
import type { StudyForPooling } from '../../study/study-for-pooling';
import { compareText } from '../../format/words';

/** The pooled effect once one more study was out. */
export interface PublicationStep extends Pick<
  CumulativeStep,
  'id' | 'k' | 'estimate' | 'interval'
> {
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
    .map((row) => ({
      row,
      id: row.studyId,
      name: row.name,
      year: yearOf(row.studyId),
      yi: row.result.yi,
      vi: row.result.vi,
    }))
    .toSorted((a, b) => (a.year ?? Infinity) - (b.year ?? Infinity) || compareText(a.name, b.name));
  const ofStudy = new Map(ordered.map((each) => [each.id, each]));
  const steps =
    synthesis.kind === 'bayesian'
      ? bayesianCumulative(ordered, synthesis.method)
      : cumulative(ordered, synthesis.method);
  return steps.flatMap((step): PublicationStep[] => {
    const added = ofStudy.get(step.id);
    if (!added) return [];
    const { name, year, row } = added;
    // A study alone is itself, with its own interval.
    return [{ ...step, name, year, interval: step.k === 1 ? shownInterval(row) : step.interval }];
  });
}
