import { formatWeeks } from '../format/duration';
import { formatNumber } from '../format/number';
import { upperFirst } from '../format/sentence-case';
import { gapsByReason } from '../missing/gaps-by-reason';
import { known } from '../missing/missing';
import type { Outcome } from '../schema/outcome';
import { outcomeRoles, type Comparison } from '../vocabulary/filters/outcomes';

/** Outcomes that may be read side by side; the three kinds stand apart. */
export interface OutcomeGroup {
  readonly comparison: Comparison;
  readonly title: string;
  readonly help: string;
  readonly outcomes: readonly Outcome[];
}

const groups = {
  'between-groups': {
    title: 'Between groups',
    help: 'Only differences between groups stand on the line of no difference. “Direction”: an interval that includes no difference, or P of 0.05 or more, is no clear difference, whatever its sign; otherwise the side it favours.',
  },
  'within-group': {
    title: 'Before and after, no comparison group',
    help: 'Change within one group: what would have happened without LDN is not known. Never pooled with differences between groups.',
  },
  none: {
    title: 'Described, not compared',
    help: 'Starting values, shares and single figures, without any comparison.',
  },
} as const satisfies Record<Comparison, { title: string; help: string }>;

/**
 * Outcomes by what they compare, primary ones first, starting values last, else in the order of the
 * record, to which its notes refer ("the next entry"). Groups without outcomes are left out.
 */
export function outcomeGroups(outcomes: readonly Outcome[]): readonly OutcomeGroup[] {
  const codes: readonly Comparison[] = ['between-groups', 'within-group', 'none'];
  const rank = (outcome: Outcome) =>
    known(outcome.timepointWeeks) === 0 ? 2 : outcome.role === 'primary' ? 0 : 1;
  return codes
    .map((comparison) => ({
      comparison,
      ...groups[comparison],
      outcomes: outcomes
        .filter((outcome) => outcome.comparison === comparison)
        .toSorted((a, b) => rank(a) - rank(b)),
    }))
    .filter((group) => group.outcomes.length > 0);
}

/** Facts of an outcome, each a part that may wrap as a whole; missing ones with their reason. */
export function outcomeFacts(outcome: Outcome): readonly string[] {
  const { instrument, scale, timepointWeeks, lowerIsBetter, baselineMean } = outcome;
  const range = known(scale);
  const weeks = known(timepointWeeks);
  const lower = known(lowerIsBetter);
  const facts = [
    known(instrument),
    range ? `scale ${formatNumber(range.min)} to ${formatNumber(range.max)}` : undefined,
    lower === undefined ? undefined : lower ? 'lower is better' : 'higher is better',
    weeks === undefined ? undefined : weeks === 0 ? 'at the start' : `at ${formatWeeks(weeks)}`,
    baselineMean === undefined ? undefined : `starting mean ${formatNumber(baselineMean)}`,
  ].filter((fact) => fact !== undefined);
  return [...facts, ...missingFacts(outcome)];
}

/** "instrument, scale: not reported in what could be read", one sentence per reason. */
function missingFacts(outcome: Outcome): readonly string[] {
  return gapsByReason([
    ['instrument', outcome.instrument],
    ['scale', outcome.scale],
    ['which way is better', outcome.lowerIsBetter],
    ['time point', outcome.timepointWeeks],
  ]);
}

/** "Primary outcome", "Role not stated", "Safety": what part the outcome plays in its study. */
export function roleText(outcome: Outcome): string {
  const { label } = outcomeRoles[outcome.role];
  const text = upperFirst(label);
  return outcome.role === 'not-stated' ? text : `${text} outcome`;
}
