import type { EffectScale } from '../format/effect-scale';
import type { Instrument } from '../schema/instrument';
import type { StudyForPooling } from '../study/study-for-pooling';
import type { OutcomeFamily } from '../vocabulary/outcome-families';
import type { PoolingMeasure } from '../vocabulary/pooling-measures';
import { byPublication, type PublicationStep } from './robustness/by-publication';
import type { UnpooledRow } from './who-is-pooled';
import type { FamilyPick } from './family-picks';
import { pooledScale } from './pooled-scale';
import { readingsOf, type PoolReading } from './method/readings';
import { forestRows, type ForestRow } from './forest/forest-rows';
import type { MethodChoice } from './method/method-choice';
import { poolCompared, type PooledGroup } from './pool-family';
import { poolThreshold } from './pool-threshold';
import { comparatorInWords, resultSentences } from './pool-words';

/** All that is said and drawn of the comparisons with one class of comparator. */
export interface GroupAnswer {
  readonly family: OutcomeFamily;
  readonly measure: PoolingMeasure;
  readonly group: PooledGroup;
  readonly comparator: string;
  /** How its effects are written. */
  readonly scale: EffectScale;
  readonly rows: readonly ForestRow[];
  readonly threshold: ReturnType<typeof poolThreshold>;
  readonly sentences: readonly string[];
  /** The same trials under other assumptions; empty where there are none to show. */
  readonly readings: readonly PoolReading[];
  /** null where nothing is pooled. */
  readonly steps: readonly PublicationStep[] | null;
}

/** The family that is looked at, pooled; what stays out stands below the first group. */
export interface FamilyAnswer {
  readonly family: OutcomeFamily;
  readonly measure: PoolingMeasure;
  readonly groups: readonly GroupAnswer[];
  readonly refused: readonly UnpooledRow[];
  readonly uncontrolled: readonly UnpooledRow[];
}

/** Pools one family as chosen; `studies` holds the records behind its rows, by id. */
export function familyAnswer(
  { family, measure, compared }: FamilyPick,
  choice: MethodChoice,
  studies: ReadonlyMap<string, StudyForPooling>,
  instruments: readonly Instrument[],
): FamilyAnswer {
  const { groups, unpooled } = poolCompared(compared, choice);
  const refused = unpooled.filter(({ reason }) => reason !== 'uncontrolled');
  return {
    family,
    measure,
    groups: groups.map((group, i): GroupAnswer => {
      const comparator = comparatorInWords(group);
      return {
        family,
        measure,
        group,
        comparator,
        scale: pooledScale(measure, group.rows),
        rows: forestRows(group, i === 0 ? refused : [], measure),
        threshold: poolThreshold(group, measure, studies, instruments),
        sentences: resultSentences(group, family, measure, comparator),
        readings: readingsOf(group, choice),
        steps: byPublication(group, studies),
      };
    }),
    refused,
    uncontrolled: unpooled.filter(({ reason }) => reason === 'uncontrolled'),
  };
}
