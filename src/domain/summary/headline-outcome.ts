import { contrastOf } from '../effects/computed-contrast';
import { isMissing, known } from '../missing/missing';
import type { Outcome } from '../schema/outcome';
import type { Study } from '../schema/study';
import { outcomeRoles } from '../vocabulary/filters/outcomes';
import { compareRanks } from '../study/compare-ranks';

/**
 * The one outcome that stands for a study on its card: figures before words, then the study's own
 * order of importance (primary first), then the fuller figure (interval, point, P), then pain
 * before other domains, then the order of the record. Baseline tables never stand for a study.
 */
export function headlineOutcome(study: Study): Outcome | null {
  const ranked = study.outcomes
    .map((outcome, index) => ({ outcome, key: rank(study, outcome, index) }))
    .filter(({ outcome }) => known(outcome.timepointWeeks) !== 0 || outcome.role !== 'descriptive')
    .sort((a, b) => compareRanks(a.key, b.key));
  return ranked[0]?.outcome ?? null;
}

function rank(study: Study, outcome: Outcome, index: number): readonly number[] {
  const fullness = figureFullness(study, outcome);
  const domain = outcome.domain === 'pain' ? 0 : outcome.domain === 'responder' ? 1 : 2;
  const role = outcomeRoles[outcome.role].order;
  return [fullness === 5 ? 1 : 0, role, fullness, domain, index];
}

/** 0 interval printed or computable, 1 both arms or an estimate, 2 one arm, 3 P, 4 direction, 5 nothing. */
function figureFullness(study: Study, outcome: Outcome): number {
  const effect = known(outcome.effect);
  if (effect?.interval && !isMissing(effect.estimate)) return 0;
  const { meanDifference, riskDifference } = contrastOf(study, outcome);
  if (meanDifference.ok || riskDifference.ok) return 0;
  if (effect && !isMissing(effect.estimate)) return 1;
  const figures = outcome.arms.filter(hasFigure).length;
  if (figures > 0) return figures > 1 || outcome.comparison !== 'between-groups' ? 1 : 2;
  if (effect?.p) return 3;
  if (effect?.favours && effect.favours !== 'unclear') return 4;
  if (effect?.withinGroupDirection && effect.withinGroupDirection !== 'unclear') return 4;
  return 5;
}

function hasFigure(arm: Outcome['arms'][number]): boolean {
  return [
    arm.mean,
    arm.changeMean,
    arm.changePercent,
    arm.after,
    known(arm.percent),
    known(arm.events),
  ].some((value) => value !== undefined);
}
