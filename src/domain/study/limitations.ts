import { isPrimary } from './own-study';
import { comparesGroups, printsOneGroupOnly } from './contrast';
import { known } from '../missing/missing';
import type { Outcome } from '../schema/outcome';
import type { Study } from '../schema/study';
import { designs, isRandomised } from '../vocabulary/filters/designs';
import { limitationChipCodes, type LimitationChip } from '../vocabulary/limitation-chips';
import { figureMarks } from './figure-marks';
import { analysed, entered, losesOverAFifth, peopleBehindResult } from './people';

/** Limitations that follow from the record by rule; reviews and registrations get none of their own. */
export function limitationsOf(study: Study, headline: Outcome | null): readonly LimitationChip[] {
  if (!isPrimary(study)) return sourceLimits(headline);
  const holds: Record<LimitationChip, boolean> = {
    'not-low-dose': study.contextOnly?.reason === 'not-low-dose',
    'opioid-combination': study.contextOnly?.reason === 'opioid-combination',
    'before-after':
      headline !== null && (!comparesGroups(study, headline) || printsOneGroupOnly(headline)),
    'not-randomised': !isRandomised(study.design),
    'open-label': study.blinding === 'open-label',
    'small-arms': smallArms(study, headline),
    'lost-over-20': losesOverAFifth(study),
    'completers-only': completersOnly(study, headline),
    'no-interval':
      headline !== null &&
      comparesGroups(study, headline) &&
      !printsOneGroupOnly(headline) &&
      withoutInterval(headline),
    'no-denominators': headline !== null && percentWithoutDenominator(headline),
    'second-hand': false,
    'single-reader': false,
  };
  const own = limitationChipCodes.filter((code) => holds[code]);
  return [...own, ...sourceLimits(headline)];
}

function sourceLimits(headline: Outcome | null): readonly LimitationChip[] {
  if (!headline) return [];
  const chips: LimitationChip[] = [];
  const { secondHand, single } = figureMarks(headline);
  if (secondHand) chips.push('second-hand');
  if (single) chips.push('single-reader');
  return chips;
}

/** Fewer than 20 in the smaller arm; for one group, fewer than 20 in it. */
function smallArms(study: Study, headline: Outcome | null): boolean {
  const sizes = (headline?.arms ?? [])
    .map((arm) => known(arm.n) ?? known(arm.total) ?? arm.nFirstPeriod)
    .filter((n): n is number => n !== undefined);
  if (sizes.length > 0) return Math.min(...sizes) < 20;
  const people = peopleBehindResult(study);
  const arms = designs[study.design].layout === 'parallel' ? 2 : 1;
  return people !== null && people / arms < 20;
}

function completersOnly(study: Study, headline: Outcome | null): boolean {
  const [start, end] = [entered(study), analysed(study)];
  return start !== undefined && end !== undefined && headline !== null && end < start;
}

function withoutInterval(outcome: Outcome): boolean {
  const effect = known(outcome.effect);
  const spread = outcome.arms.filter((arm) => arm.changeSd !== undefined || arm.sd !== undefined);
  const counts = outcome.arms.filter(
    (arm) => known(arm.events) !== undefined && known(arm.total) !== undefined,
  );
  return !effect?.interval && spread.length < 2 && counts.length < 2;
}

function percentWithoutDenominator(outcome: Outcome): boolean {
  return outcome.arms.some(
    (arm) =>
      known(arm.percent) !== undefined &&
      known(arm.total) === undefined &&
      known(arm.n) === undefined,
  );
}
