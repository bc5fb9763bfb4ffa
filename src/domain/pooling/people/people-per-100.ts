import { studyInterval } from '../../synthesis/interval';
import { outcomeFamilies, type OutcomeFamily } from '../../vocabulary/outcome-families';
import type { ComparatorClass } from '../../vocabulary/filters/comparators';
import type { PoolingMeasure } from '../../vocabulary/pooling-measures';
import type { FamilyPick } from '../family-picks';
import type { MethodChoice } from '../method/method-choice';
import { poolGroup, type PooledGroup } from '../pool-family';
import { keptRows } from '../who-is-pooled';
import { absoluteEffect, observedBaseline, type AbsoluteEffect } from './absolute-effect';

/** A group of trials whose people are counted: a benefit, or a harm. */
export interface CountedGroup {
  readonly family: OutcomeFamily;
  readonly measure: PoolingMeasure;
  readonly group: PooledGroup;
}

/** What happens to 100 people with either treatment. */
export interface PeoplePer100 {
  readonly family: OutcomeFamily;
  readonly isHarm: boolean;
  /** Trials behind it; the result of one trial is that of its own. */
  readonly trials: number;
  readonly effect: AbsoluteEffect;
  /** The risk with the comparator that the trials saw, in percent; null where it is 0 or 100, or not known. */
  readonly observed: number | null;
}

/**
 * The effect of a group per 100 people: the pooled one, or that of its only trial. At the comparator
 * risk given in percent, else at the one that the trials saw. Null where neither is known, or where
 * means are compared.
 */
export function peoplePer100(
  { family, measure, group }: CountedGroup,
  baselinePercent: number | null,
): PeoplePer100 | null {
  const [only, ...others] = keptRows(group);
  if (only === undefined) return null;
  const alone =
    others.length === 0
      ? { estimate: only.result.yi, interval: studyInterval(only.result, 95) }
      : null;
  const answer = group.synthesis ?? alone;
  const observed = observedBaseline(group);
  const used = baselinePercent ?? observed;
  if (answer === null || used === null) return null;
  const effect = absoluteEffect(answer, measure, family, used);
  if (effect === null) return null;
  const isHarm = outcomeFamilies[family].harm !== null;
  return { family, isHarm, trials: others.length + 1, effect, observed };
}

/** What stands beside a benefit, and beside a harm, in this order of preference. */
const beside = {
  benefit: {
    families: ['any-adverse-event', 'stopped-for-harms', 'serious-adverse-event'],
    most: 2,
  },
  harm: { families: ['pain-30', 'pain-50', 'disease-response'], most: 1 },
} as const satisfies Readonly<
  Record<string, { readonly families: readonly OutcomeFamily[]; readonly most: number }>
>;

/** The benefit that can be told as 100 people, at the risk its trials saw; null where there is none. */
export function countedBenefit(picks: readonly FamilyPick[]): OutcomeFamily | null {
  const isCounted = ({ k, compared: { groups } }: FamilyPick) =>
    k > 0 && groups[0] !== undefined && observedBaseline(groups[0]) !== null;
  const counted = new Set(picks.filter(isCounted).map(({ family }) => family));
  return beside.harm.families.find((family) => counted.has(family)) ?? null;
}

/**
 * The harms to be shown beside a benefit, or the benefit beside a harm: of the same studies, against the
 * same class of comparator, as far as their people can be counted.
 */
export function groupsBeside(
  family: OutcomeFamily,
  comparatorClass: ComparatorClass,
  picks: readonly FamilyPick[],
  choice: MethodChoice,
): readonly CountedGroup[] {
  const { families, most } = beside[outcomeFamilies[family].harm === null ? 'benefit' : 'harm'];
  return families
    .flatMap((wanted) => {
      const pick = picks.find((each) => each.family === wanted);
      const group = pick?.compared.groups.find((each) => each.comparatorClass === comparatorClass);
      if (!pick || !group) return [];
      const counted = { family: wanted, measure: pick.measure, group: poolGroup(group, choice) };
      return peoplePer100(counted, null) === null ? [] : [counted];
    })
    .slice(0, most);
}
