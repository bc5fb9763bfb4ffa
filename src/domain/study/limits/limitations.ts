import { isPrimary } from '../own-study';
import { comparesGroups, printsOneGroupOnly } from '../contrast';
import { known } from '../../missing/missing';
import type { Outcome } from '../../schema/outcome';
import type { Study } from '../../schema/study';
import { designs, isRandomised } from '../../vocabulary/filters/designs';
import { limitationChipCodes, type LimitationChip } from '../../vocabulary/limitation-chips';
import { figureMarks } from '../figure-marks';
import { analysed, entered, losesOverAFifth, peopleBehindResult } from '../people';

/** Whether a limit holds of a record; not assessed where its rule has nothing to go by. */
export type LimitState = 'found' | 'not-found' | 'not-assessed';

/** Every limit with its state. Of reviews and registrations only where the figure was read is assessed. */
export function limitStates(
  study: Study,
  headline: Outcome | null,
): Readonly<Record<LimitationChip, LimitState>> {
  const own = isPrimary(study);
  const compares =
    headline !== null && comparesGroups(study, headline) && !printsOneGroupOnly(headline);
  const { blinding } = study;
  const percentages = headline?.arms.some((arm) => known(arm.percent) !== undefined) ?? false;
  const marks = headline && figureMarks(headline);
  const [start, end] = [entered(study), analysed(study)];
  const counted = start !== undefined && end !== undefined;
  /** null where the rule has nothing to go by. */
  const of = (holds: boolean | null): LimitState =>
    holds === null ? 'not-assessed' : holds ? 'found' : 'not-found';
  const ofOwn = (holds: boolean | null) => of(own ? holds : null);
  return {
    'before-after': ofOwn(headline && !compares),
    'not-randomised': ofOwn(!isRandomised(study.design)),
    'open-label': ofOwn(isBlindingKnown(blinding) ? blinding === 'open-label' : null),
    'lost-over-20': ofOwn(counted ? losesOverAFifth(study) : null),
    'completers-only': ofOwn(counted && headline ? end < start : null),
    'outcome-changed': ofOwn(outcomeChanged(study)),
    'small-arms': ofOwn(smallArms(study, headline)),
    'no-interval': ofOwn(compares ? withoutInterval(headline) : null),
    'no-denominators': ofOwn(percentages && headline ? percentWithoutDenominator(headline) : null),
    'second-hand': of(marks && marks.secondHand),
    'single-reader': of(marks && marks.single),
  };
}

/** Limitations that follow from the record by rule, in the order in which cards show them. */
export function limitationsOf(study: Study, headline: Outcome | null): readonly LimitationChip[] {
  const states = limitStates(study, headline);
  return limitationChipCodes.filter((code) => states[code] === 'found');
}

/** Null where what was registered, or what was published, could not be held against the other. */
function outcomeChanged({ registeredOutcome }: Study): boolean | null {
  switch (registeredOutcome?.published) {
    case 'yes':
      return false;
    case 'no':
      return true;
    case 'cannot-tell':
    case 'nothing-published':
    case 'not-applicable':
    case undefined:
      return null;
  }
}

function isBlindingKnown(blinding: Study['blinding']): boolean {
  return blinding !== 'not-reported' && blinding !== 'not-applicable';
}

/** Fewer than 20 in the smaller arm; for one group, fewer than 20 in it; null where no number is given. */
function smallArms(study: Study, headline: Outcome | null): boolean | null {
  const sizes = (headline?.arms ?? [])
    .map((arm) => known(arm.n) ?? known(arm.total) ?? arm.nFirstPeriod)
    .filter((n): n is number => n !== undefined);
  if (sizes.length > 0) return Math.min(...sizes) < 20;
  const people = peopleBehindResult(study);
  const arms = designs[study.design].layout === 'parallel' ? 2 : 1;
  return people === null ? null : people / arms < 20;
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
