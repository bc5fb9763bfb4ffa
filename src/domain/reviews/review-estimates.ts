import { comparatorOf } from '../study/contrast';
import { onlyClassOf } from '../vocabulary/filters/comparators';
import { benefitSign, isRatio } from '../effects/benefit-sign';
import { known, type Reported } from '../missing/missing';
import type { PValue } from '../schema/effect';
import type { Outcome } from '../schema/outcome';
import type { PooledResult } from '../schema/pooled-result';
import type { Study } from '../schema/study';
import {
  effectMeasures,
  type EffectMeasure,
  type OutcomeDomain,
} from '../vocabulary/filters/outcomes';
import { treatmentOf, type TreatmentName } from '../effects/treatment-name';
import { pFit, type PFit } from '../effects/implied-p';

/** What an estimate compares: groups, or the same people before and after. */
export type EstimateKind = 'controlled' | 'before-after';

/** Subjects whose estimates may share an axis. */
export type EstimateSubject = 'pain' | 'other' | 'harm';

/** One pooled figure as its review prints it, ready to be set beside others. */
export interface ReviewEstimate {
  readonly key: string;
  readonly reviewId: string;
  readonly outcome: string;
  readonly kind: EstimateKind;
  readonly subject: EstimateSubject;
  readonly measure: EffectMeasure;
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
  readonly levelPercent: number;
  /** 1 when smaller favours LDN; null when that is not known, or nothing is compared. */
  readonly sign: 1 | -1 | null;
  readonly p: PValue | null;
  /** How the printed P stands to the interval; null without a P. */
  readonly pFit: PFit | null;
  readonly model: string;
  readonly studiesPooled: Reported<number>;
  readonly participantsPooled: Reported<number>;
  readonly i2Percent: Reported<number>;
  /** Ids of the trials pooled, where the source names them. */
  readonly trials: Reported<readonly string[]>;
  /** What was given: a figure on naltrexone at any dose must not be called one on LDN. */
  readonly treatment: TreatmentName;
  /** With what LDN was compared. */
  readonly comparator: string;
  /** Diagnosis that the estimate is about, when its review covers several. */
  readonly diagnosis: string | null;
  readonly sensitivity: boolean;
  readonly note: string | null;
  readonly source: PooledResult['source'];
  readonly check: PooledResult['check'];
}

/** Every pooled figure of a review. */
export function reviewEstimates(review: Study): readonly ReviewEstimate[] {
  return review.pooled.map((pooled, index) => {
    const outcome = outcomeOf(review, pooled);
    const kind = pooled.measure === 'within-group-effect-size' ? 'before-after' : 'controlled';
    const subject = subjectOf(review, pooled, outcome);
    const studiesPooled = pooled.studiesPooled;
    const { estimate, interval, p } = pooled;
    return {
      key: `${review.id}.${index}`,
      reviewId: review.id,
      outcome: pooled.outcome,
      kind,
      subject,
      measure: pooled.measure,
      estimate,
      low: interval.low,
      high: interval.high,
      levelPercent: interval.levelPercent,
      sign: kind === 'before-after' ? null : signOf(pooled, outcome, subject),
      p: p ?? null,
      pFit: p ? fitOf(pooled, p) : null,
      model: pooled.model,
      studiesPooled,
      participantsPooled: pooled.participantsPooled,
      i2Percent: pooled.i2Percent,
      trials: pooled.trials,
      treatment: treatmentOf(review, outcome?.effect),
      comparator: comparatorLabel(review, outcome, kind),
      diagnosis: diagnosisOf(review, pooled),
      sensitivity: outcome?.role === 'exploratory' || /sensitivity/i.test(pooled.outcome),
      note: pooled.note ?? outcome?.note ?? null,
      source: pooled.source,
      check: pooled.check,
    };
  });
}

/** The outcome that repeats a pooled figure: by name, else by its numbers. */
function outcomeOf(review: Study, pooled: PooledResult): Outcome | undefined {
  const sameFigures = (outcome: Outcome) => {
    const effect = known(outcome.effect);
    return (
      effect?.measure === pooled.measure &&
      known(effect.estimate) === pooled.estimate &&
      effect.interval?.low === pooled.interval.low &&
      effect.interval.high === pooled.interval.high
    );
  };
  const matches = review.outcomes.filter(sameFigures);
  return matches.find(({ name }) => name === pooled.outcome) ?? matches[0];
}

function subjectOf(
  review: Study,
  pooled: PooledResult,
  outcome: Outcome | undefined,
): EstimateSubject {
  const isHarm = review.harms.events.some(
    ({ effect }) =>
      known(effect?.estimate) === pooled.estimate &&
      effect?.interval?.low === pooled.interval.low &&
      effect.interval.high === pooled.interval.high,
  );
  if (isHarm || outcome?.role === 'safety' || isRatio(pooled.measure)) return 'harm';
  const domain: OutcomeDomain | undefined = outcome?.domain;
  return domain === 'pain' ? 'pain' : 'other';
}

function signOf(
  pooled: PooledResult,
  outcome: Outcome | undefined,
  subject: EstimateSubject,
): 1 | -1 | null {
  if (effectMeasures[pooled.measure].null === null) return null;
  if (subject === 'harm') return 1;
  return outcome ? benefitSign(outcome) : null;
}

function fitOf(pooled: PooledResult, p: PValue): PFit {
  const { estimate, interval, measure } = pooled;
  return pFit(
    { estimate, ...interval, ratio: isRatio(measure) },
    p,
    known(pooled.studiesPooled) ?? null,
  );
}

function comparatorLabel(review: Study, outcome: Outcome | undefined, kind: EstimateKind): string {
  if (kind === 'before-after') return 'the state before LDN';
  const arm = comparatorOf(outcome?.arms ?? []);
  if (arm) return arm.label;
  const { classes, label } = review.comparator;
  return onlyClassOf(classes) === 'placebo' ? 'placebo' : label;
}

/** The diagnosis of the review that the name of the pooled result mentions; its only one otherwise. */
function diagnosisOf(review: Study, { outcome }: PooledResult): string | null {
  const [only] = review.diagnoses;
  if (review.diagnoses.length === 1) return only ?? null;
  return review.diagnoses.find((id) => outcome.includes(id.replaceAll('-', ' '))) ?? null;
}
