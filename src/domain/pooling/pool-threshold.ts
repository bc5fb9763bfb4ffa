import type { PoolingMeasure } from '../vocabulary/pooling-measures';
import { known } from '../missing/missing';
import type { Instrument } from '../schema/instrument';
import type { PooledGroup } from './pool-family';
import type { StudyForPooling } from '../study/study-for-pooling';
import { counted } from '../format/number';

/**
 * The within-person threshold in points of the instrument that all pooled studies used, on the side
 * of benefit; null for other measures, when instruments differ or have none, and where it is not known
 * which way is better.
 */
export function poolThreshold(
  group: PooledGroup,
  measure: PoolingMeasure,
  studies: ReadonlyMap<string, StudyForPooling>,
  instruments: readonly Instrument[],
): { readonly at: number; readonly label: string } | null {
  if (measure !== 'MD' || group.rows.length === 0) return null;
  const byId = new Map(instruments.map((instrument) => [instrument.id, instrument]));
  const found = group.rows.map(({ studyId, outcomeKey }) => {
    const outcome = studies.get(studyId)?.outcomes.find(({ key }) => key === outcomeKey);
    const id = outcome?.instrumentIds?.find((one) => pointsOf(byId.get(one)) !== null);
    const lowerIsBetter = known(outcome?.lowerIsBetter);
    return id === undefined || lowerIsBetter === undefined ? null : { id, lowerIsBetter };
  });
  const [first] = found;
  if (!first || found.some((one) => one?.id !== first.id)) return null;
  const points = pointsOf(byId.get(first.id));
  if (points === null) return null;
  return {
    at: first.lowerIsBetter ? -points : points,
    label: counted(points, 'point'),
  };
}

function pointsOf(instrument: Instrument | undefined): number | null {
  const threshold = known(instrument?.threshold);
  return threshold?.kind === 'single' && threshold.unit === 'points' ? threshold.value : null;
}
