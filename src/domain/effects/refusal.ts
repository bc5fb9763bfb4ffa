/** Why a figure is not computed or cannot become a row with weight; the wording stands beside it. */
export const refusals = {
  'not-ldn': 'not low-dose naltrexone alone',
  'not-randomised': 'controlled but not randomised: not pooled with randomised trials',
  uncontrolled: 'no comparison group',
  baseline: 'a baseline value, not a result',
  medians: 'medians, not means',
  combination: 'LDN together with another drug',
  'direction-not-stated': 'which side the difference favours is not stated',
  'opposite-direction': 'its scale runs the other way, where a higher value means the opposite',
  'percent-change': 'percent changes from baseline without spread',
  'no-spread': 'no standard error, standard deviation, interval or exact P value',
  'no-arm-sizes': 'arm sizes not reported',
  'no-effect-size': 'P value or direction only, no size',
  'no-figure': 'no figures in what could be read',
  'no-denominators': 'percentages or counts without denominators',
  'several-ldn-arms': 'more than one group on LDN: which of them is meant is not for us to choose',
  'several-comparators': 'more than one comparator: which of them is meant is not for us to choose',
  'not-own-people': 'no study with people of its own',
  'not-by-arm': 'not reported for both arms',
  'crossover-counts': 'counts of a crossover trial: the two conditions are not independent groups',
  events: 'counts events, not people',
  rating: 'a rating, not a count',
  'unit-not-stated': 'whether people or events are counted is not stated',
  'unsupported-measure': 'a measure that is not pooled here',
  'scale-not-stated': 'the range of the scale is not stated',
  'no-events': 'no event in either arm',
  'all-events': 'everyone in both arms had the event',
  'other-scale': 'measured on another scale than the pooled studies',
  'shared-participants': 'the same people as in another row',
} as const;

export type RefusalReason = keyof typeof refusals;

export interface Refusal {
  readonly ok: false;
  readonly reason: RefusalReason;
}

export function refuse(reason: RefusalReason): Refusal {
  return { ok: false, reason };
}
