import { peopleBehindResult } from '../study/people';
import { isOwnStudy } from '../study/own-study';
import { hasPlacebo } from '../vocabulary/filters/comparators';
import { isCrossover } from '../effects/reported-difference';
import { known } from '../missing/missing';
import type { Interval } from '../schema/effect';
import type { Outcome } from '../schema/outcome';
import type { Check, Source } from '../schema/source';
import type { Study } from '../schema/study';
import { isRandomised } from '../vocabulary/filters/designs';

/** A trial's difference in pain as printed, fit to be pooled. */
export interface OwnPoolTrial {
  readonly studyId: string;
  readonly studyName: string;
  readonly year: number | null;
  readonly participantSet: string;
  readonly outcomeKey: string;
  readonly timepointWeeks: number;
  readonly estimate: number;
  readonly interval: Interval;
  readonly participants: number | null;
  readonly source: Source;
  readonly check: Check;
}

/** A trial of the same condition that prints no figure fit for this pool, and why. */
export interface NotPooledTrial {
  readonly studyId: string;
  readonly studyName: string;
  readonly reason: string;
}

/** The trials of one diagnosis whose pain results we pool, and those that we cannot. */
export interface OwnPoolInput {
  readonly diagnosis: string;
  readonly scale: { readonly min: number; readonly max: number };
  readonly trials: readonly OwnPoolTrial[];
  readonly notPooled: readonly NotPooledTrial[];
}

const scale = { min: 0, max: 10 };

/**
 * Sorts the placebo-controlled trials of a diagnosis by the guardrails: randomised, pain on the 0
 * to 10 scale, a mean difference printed with its interval, the primary outcome at its earliest
 * time, one per independent set of participants. Nothing is converted to fit.
 */
export function ownPoolInput(studies: readonly Study[], diagnosis: string): OwnPoolInput {
  const candidates = studies.filter(
    (study) =>
      isOwnStudy(study) &&
      study.diagnoses.includes(diagnosis) &&
      hasPlacebo(study.comparator.classes),
  );
  const trials: OwnPoolTrial[] = [];
  const notPooled: NotPooledTrial[] = [];
  for (const study of candidates) {
    const reason = whyNot(study, trials);
    const outcome = reason === '' ? firstPoolable(study) : null;
    if (outcome) trials.push(trialOf(study, outcome));
    else
      notPooled.push({
        studyId: study.id,
        studyName: study.name,
        reason: reason === '' ? whyNoFigure(study) : reason,
      });
  }
  return { diagnosis, scale, trials, notPooled };
}

function whyNot(study: Study, pooled: readonly OwnPoolTrial[]): string {
  if (study.parentStudy !== undefined) return 'reports the people of another record again';
  if (pooled.some(({ participantSet }) => participantSet === study.participantSet))
    return 'shares its people with a trial in the pool';
  if (isRandomised(study.design)) return '';
  return isCrossover(study)
    ? 'not randomised: everyone took placebo and LDN in the same order'
    : 'not randomised';
}

function isPainDifference(outcome: Outcome): boolean {
  const measure = known(outcome.effect)?.measure;
  return (
    outcome.domain === 'pain' &&
    outcome.comparison === 'between-groups' &&
    (measure === 'mean-difference' || measure === 'mean-change-difference')
  );
}

function firstPoolable({ outcomes }: Study): Outcome | null {
  const fit = outcomes.filter((outcome) => {
    const effect = known(outcome.effect);
    const range = known(outcome.scale);
    return (
      isPainDifference(outcome) &&
      outcome.role === 'primary' &&
      range?.min === scale.min &&
      range.max === scale.max &&
      effect?.estimateType === undefined &&
      effect?.estimateDirection === 'LDN-minus-comparator' &&
      known(effect.estimate) !== undefined &&
      effect.interval !== undefined &&
      known(outcome.timepointWeeks) !== undefined
    );
  });
  const weeks = (outcome: Outcome) => known(outcome.timepointWeeks) ?? Infinity;
  return fit.toSorted((a, b) => weeks(a) - weeks(b))[0] ?? null;
}

/** What a trial prints on pain instead of a mean difference with an interval. */
function whyNoFigure({ outcomes }: Study): string {
  const pain = outcomes.filter(({ domain }) => domain === 'pain');
  const compared = pain.filter(({ comparison }) => comparison === 'between-groups');
  if (pain.length === 0) return 'reports no pain outcome in what could be read';
  if (compared.length === 0) return 'prints no comparison of pain between the groups';
  const effects = compared.flatMap(({ effect }) => known(effect) ?? []);
  const typed = effects.find(({ estimateType }) => estimateType !== undefined);
  if (typed) return `prints a ${typed.estimateType}, not a mean difference with an interval`;
  if (effects.some(({ measure }) => measure === 'percent-change'))
    return 'prints percentages and a P value, no mean difference with an interval';
  if (effects.some(({ p }) => p !== undefined)) return 'prints a P value, no interval';
  return 'prints no mean difference with an interval in what could be read';
}

function trialOf(study: Study, outcome: Outcome): OwnPoolTrial {
  const effect = known(outcome.effect);
  const interval = effect?.interval;
  const estimate = known(effect?.estimate);
  const timepointWeeks = known(outcome.timepointWeeks);
  if (!interval || estimate === undefined || timepointWeeks === undefined)
    throw new Error(`${study.id}: ${outcome.key} lost its figures`);
  return {
    studyId: study.id,
    studyName: study.name,
    year: known(study.citation.year) ?? null,
    participantSet: study.participantSet,
    outcomeKey: outcome.key,
    timepointWeeks,
    estimate,
    interval,
    participants: peopleBehindResult(study),
    source: outcome.source,
    check: outcome.check,
  };
}
