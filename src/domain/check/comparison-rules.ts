import { comparesWithOthers } from '../vocabulary/filters/comparators';
import { known } from '../missing/missing';
import type { Outcome } from '../schema/outcome';
import type { Study } from '../schema/study';
import type { EffectMeasure } from '../vocabulary/filters/outcomes';
import type { FieldFault } from './fault';

/** Measures of one group against its own start: they never stand for a difference between groups. */
const beforeAfterMeasures: readonly EffectMeasure[] = [
  'within-group-change',
  'within-group-effect-size',
];
/** Measures that need a comparison group. */
const betweenGroupMeasures: readonly EffectMeasure[] = [
  'mean-difference',
  'mean-change-difference',
  'standardized-mean-difference',
  'risk-difference',
  'risk-ratio',
  'incidence-rate-ratio',
  'hazard-ratio',
];

/** What is compared with what, and a measure and a direction that fit it. */
export function comparisonFaults(study: Study): readonly FieldFault[] {
  return study.outcomes.flatMap((outcome, o) => [
    ...comparatorNamed(study, outcome, `outcomes[${o}]`),
    ...measureFits(outcome, `outcomes[${o}]`),
    ...directionFits(outcome, `outcomes[${o}]`),
  ]);
}

function comparatorNamed(study: Study, outcome: Outcome, field: string): readonly FieldFault[] {
  if (outcome.comparison !== 'between-groups') return [];
  const estimated = known(known(outcome.effect)?.estimate) !== undefined;
  if (outcome.arms.length === 0 && !estimated) return [];
  // Two doses of LDN are arms of a comparison too. Without an estimate one arm may stand alone: its
  // figure was read, the other's was not.
  const byArms = outcome.arms.length > 1 || outcome.arms.some(({ role }) => role !== 'ldn');
  const byStudy = comparesWithOthers(study.comparator.classes);
  const compared = estimated && outcome.arms.length > 0 ? byArms : byArms || byStudy;
  if (compared) return [];
  return [
    { field: `${field}.comparison`, reason: 'is between groups, but no comparator is named' },
  ];
}

function measureFits({ comparison, effect }: Outcome, field: string): readonly FieldFault[] {
  const measure = known(effect)?.measure;
  if (measure === undefined) return [];
  const place = `${field}.effect.measure`;
  if (comparison === 'between-groups' && beforeAfterMeasures.includes(measure)) {
    return [{ field: place, reason: `is ${measure}, a before-after measure, between groups` }];
  }
  if (comparison !== 'between-groups' && betweenGroupMeasures.includes(measure)) {
    return [{ field: place, reason: `is ${measure}, which needs a comparison between groups` }];
  }
  return [];
}

/** Between groups a result favours a side; before and after, it has a direction; else neither. */
function directionFits(outcome: Outcome, field: string): readonly FieldFault[] {
  const effect = known(outcome.effect);
  if (effect === undefined) return [];
  const { favours, withinGroupDirection } = effect;
  const faults: FieldFault[] = [];
  if (outcome.comparison === 'between-groups') {
    if (favours === undefined)
      faults.push({ field: `${field}.effect.favours`, reason: 'is missing' });
  } else if (favours === 'LDN' || favours === 'comparator') {
    const reason = `is ${favours}, but nothing is compared between groups`;
    faults.push({ field: `${field}.effect.favours`, reason });
  }
  const place = `${field}.effect.withinGroupDirection`;
  if (outcome.comparison === 'within-group') {
    if (withinGroupDirection === undefined) faults.push({ field: place, reason: 'is missing' });
  } else if (withinGroupDirection !== undefined) {
    faults.push({ field: place, reason: 'is given, but the comparison is not before and after' });
  }
  return faults;
}
