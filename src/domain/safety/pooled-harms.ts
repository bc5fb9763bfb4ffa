import { familyRows } from '../pooling/family-rows';
import type { SynthesisRow } from '../pooling/synthesis-row';
import type { UnpooledRow } from '../pooling/who-is-pooled';
import { poolFamily, type PooledFamily, type PooledGroup } from '../pooling/pool-family';
import { nobodyOmitted, standardMethod } from '../pooling/method/standard-pool';
import { usualCorrelation } from '../synthesis/usual-correlation';
import type { StudyForPooling } from '../study/study-for-pooling';
import type { PooledAnswer } from '../pooling/method/pooled-answer';
import type { ComparatorClass } from '../vocabulary/filters/comparators';
import type { HarmEvent } from '../vocabulary/harms';
import {
  outcomeFamilies,
  outcomeFamilyCodes,
  type OutcomeFamily,
} from '../vocabulary/outcome-families';

/** The rows of one harm family, as ratio and as difference of risks. */
export interface PoolableHarm {
  readonly event: HarmEvent;
  readonly ratio: readonly SynthesisRow[];
  readonly difference: readonly SynthesisRow[];
}

/** A group that pools. */
export type Pooled = PooledGroup & { readonly synthesis: PooledAnswer };

/** One event against one class of comparator, pooled as the Synthesis screen pools it. */
export interface PooledHarm {
  readonly event: HarmEvent;
  readonly family: OutcomeFamily;
  readonly comparatorClass: ComparatorClass;
  readonly difference: Pooled;
  /** null where fewer than two of the studies give a ratio. */
  readonly ratio: Pooled | null;
  /** Comparisons of this event that are not in the difference, with their reasons. */
  readonly notPooled: readonly UnpooledRow[];
}

/** Rows of every harm family that has any, in the order of the families. */
export function poolableHarms(studies: readonly StudyForPooling[]): readonly PoolableHarm[] {
  return outcomeFamilyCodes.flatMap((family): PoolableHarm[] => {
    const { harm: event } = outcomeFamilies[family];
    if (event === null) return [];
    const rows = (measure: 'RR' | 'RD') =>
      familyRows(studies, family, { measure, r: usualCorrelation });
    const [ratio, difference] = [rows('RR'), rows('RD')];
    return difference.length === 0 ? [] : [{ event, ratio, difference }];
  });
}

/** The pools of the harms, of the studies that `isShown`; events that do not pool are left out. */
export function pooledHarms(
  harms: readonly PoolableHarm[],
  isShown: (studyId: string) => boolean,
): readonly PooledHarm[] {
  const pool = (rows: readonly SynthesisRow[]) =>
    poolFamily(
      rows.filter(({ studyId }) => isShown(studyId)),
      standardMethod,
      nobodyOmitted,
    );
  return harms.flatMap(({ event, ratio, difference }): PooledHarm[] => {
    const family = outcomeFamilyCodes.find((code) => outcomeFamilies[code].harm === event);
    if (family === undefined) return [];
    const [ratios, differences] = [pool(ratio), pool(difference)];
    return pooledGroups(differences).map((group) => ({
      event,
      family,
      comparatorClass: group.comparatorClass,
      difference: group,
      ratio:
        pooledGroups(ratios).find(
          ({ comparatorClass }) => comparatorClass === group.comparatorClass,
        ) ?? null,
      notPooled: differences.unpooled.filter(({ reason }) => reason !== 'uncontrolled'),
    }));
  });
}

function pooledGroups({ groups }: PooledFamily): readonly Pooled[] {
  return groups.flatMap((group) => {
    const { synthesis } = group;
    return synthesis === null ? [] : [{ ...group, synthesis }];
  });
}
