import type {
  EvidenceStatistic,
  EvidenceStatisticAttributeEstimate,
  EvidenceStatisticSampleSize,
  Quantity,
} from 'fhir/r5';
import { known } from '../../missing/missing';
import type { TreatmentName } from '../../effects/treatment-name';
import type { ReportedEffect, ReportedInterval, PValue } from '../../schema/effect';
import type { HarmArm } from '../../schema/harms';
import type { Arm } from '../../schema/outcome';
import type { HarmUnit } from '../../study/harms-of';
import type { PooledResult } from '../../schema/pooled-result';
import { attributes, statisticOfMeasure, statistics, ucum } from './codings';

const percentOf = (value: number): Quantity => ({ value, unit: '%', system: ucum, code: '%' });

export function intervalEstimate(interval: ReportedInterval): EvidenceStatisticAttributeEstimate {
  return {
    type: attributes.interval,
    level: interval.levelPercent / 100,
    range: { low: { value: interval.low }, high: { value: interval.high } },
  };
}

export function pEstimate({ relation, value }: PValue): EvidenceStatisticAttributeEstimate {
  return {
    type: attributes.p,
    quantity: relation === '=' ? { value } : { value, comparator: relation },
  };
}

const i2Estimate = (value: number): EvidenceStatisticAttributeEstimate => ({
  type: attributes.i2,
  quantity: percentOf(value),
});

const signConventions = {
  'LDN-minus-comparator': (treatment: TreatmentName) => `${treatment} minus comparator`,
  'comparator-minus-LDN': (treatment: TreatmentName) => `Comparator minus ${treatment}`,
};

/** The effect as printed, with its interval and P; nothing when it holds neither figure nor P. */
export function effectStatistics(
  effect: ReportedEffect,
  treatment: TreatmentName,
): readonly EvidenceStatistic[] {
  const estimate = known(effect.estimate);
  if (estimate === undefined && effect.p === undefined) return [];
  const direction = effect.estimateDirection;
  const words = [
    effect.contrast,
    effect.estimateType,
    direction === undefined ? undefined : signConventions[direction](treatment),
    estimate === undefined ? 'P value; no estimate reported' : undefined,
  ].filter((part) => part !== undefined);
  // The code of a mean difference would be wrong for a median of differences.
  const type = effect.estimateType === undefined ? statisticOfMeasure[effect.measure] : null;
  const attributeEstimate = [
    ...(effect.interval ? [intervalEstimate(effect.interval)] : []),
    ...(effect.p ? [pEstimate(effect.p)] : []),
    ...(effect.i2Percent === undefined ? [] : [i2Estimate(effect.i2Percent)]),
  ];
  const sampleSize: EvidenceStatisticSampleSize = {
    ...(effect.studiesPooled !== undefined && { numberOfStudies: effect.studiesPooled }),
    ...(effect.participantsPooled !== undefined && {
      numberOfParticipants: effect.participantsPooled,
    }),
  };
  return [
    {
      ...(words.length > 0 && { description: words.join('; ') }),
      ...(estimate !== undefined && {
        ...(type && { statisticType: type }),
        quantity: {
          value: estimate,
          ...(effect.estimateUnit !== undefined && { unit: effect.estimateUnit }),
        },
      }),
      ...(Object.keys(sampleSize).length > 0 && { sampleSize }),
      ...(attributeEstimate.length > 0 && { attributeEstimate }),
    },
  ];
}

/** Each printed figure of an arm, named by the arm. */
export function armStatistics(arm: Arm): readonly EvidenceStatistic[] {
  const n = known(arm.n);
  const sampleSize = n === undefined ? {} : { sampleSize: { numberOfParticipants: n } };
  const spread = (
    sd: number | undefined,
    low: number | undefined,
    high: number | undefined,
  ): Pick<EvidenceStatistic, 'attributeEstimate'> => {
    const attributeEstimate = [
      ...(sd === undefined ? [] : [{ type: attributes.sd, quantity: { value: sd } }]),
      ...(low === undefined || high === undefined
        ? []
        : [intervalEstimate({ low, high, levelPercent: arm.ciLevelPercent ?? 95 })]),
    ];
    return attributeEstimate.length > 0 ? { attributeEstimate } : {};
  };
  const figures: readonly (EvidenceStatistic | null)[] = [
    arm.mean === undefined
      ? null
      : {
          description: arm.label,
          statisticType: statistics.mean,
          quantity: { value: arm.mean },
          ...spread(arm.sd, arm.ciLow, arm.ciHigh),
        },
    named(arm, 'before treatment', arm.before),
    named(arm, 'after treatment', arm.after),
    arm.changeMean === undefined
      ? null
      : {
          description: `${arm.label}: mean change`,
          statisticType: { text: 'Mean change from baseline' },
          quantity: { value: arm.changeMean },
          ...spread(arm.changeSd, arm.changeCiLow, arm.changeCiHigh),
        },
    arm.changePercent === undefined
      ? null
      : {
          description: `${arm.label}: change in percent`,
          statisticType: { text: 'Percent change from baseline' },
          quantity: percentOf(arm.changePercent),
        },
  ];
  return [
    ...figures.flatMap((figure) => (figure === null ? [] : [{ ...figure, ...sampleSize }])),
    ...countStatistics(arm, 'people'),
  ];
}

function named(arm: Arm, what: string, value: number | undefined): EvidenceStatistic | null {
  if (value === undefined) return null;
  return {
    description: `${arm.label}: ${what}`,
    statisticType: { text: `Value ${what}` },
    quantity: { value },
  };
}

/** Counts and percentages of an arm. Events and people are kept apart: they have different elements. */
export function countStatistics(
  arm: Pick<HarmArm, 'label' | 'events' | 'total' | 'percent'>,
  unit: HarmUnit,
): readonly EvidenceStatistic[] {
  const [events, total, percent] = [known(arm.events), known(arm.total), known(arm.percent)];
  const sampleSize = total === undefined ? {} : { sampleSize: { numberOfParticipants: total } };
  return [
    ...(events === undefined
      ? []
      : [
          {
            description: arm.label,
            statisticType: statistics.count,
            quantity: { value: events, ...(unit !== 'not-stated' && { unit }) },
            ...(unit === 'events' && { numberOfEvents: events }),
            ...((unit === 'people' || unit === 'rating') && { numberAffected: events }),
            ...sampleSize,
          },
        ]),
    ...(percent === undefined
      ? []
      : [
          {
            description: arm.label,
            statisticType: statistics.proportion,
            quantity: percentOf(percent),
            ...sampleSize,
          },
        ]),
  ];
}

/** A pooled figure as its review printed it. */
export function pooledStatistic(pooled: PooledResult): EvidenceStatistic {
  const type = statisticOfMeasure[pooled.measure];
  const [studies, people, i2] = [
    pooled.studiesPooled,
    pooled.participantsPooled,
    pooled.i2Percent,
  ].map(known);
  return {
    ...(type && { statisticType: type }),
    quantity: { value: pooled.estimate },
    sampleSize: {
      ...(studies !== undefined && { numberOfStudies: studies }),
      ...(people !== undefined && { numberOfParticipants: people }),
    },
    attributeEstimate: [
      intervalEstimate(pooled.interval),
      ...(pooled.p ? [pEstimate(pooled.p)] : []),
      ...(i2 === undefined ? [] : [i2Estimate(i2)]),
    ],
  };
}
