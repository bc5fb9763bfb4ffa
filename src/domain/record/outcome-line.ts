import { printedFigures } from '../effects/printed-figures';
import type { Outcome } from '../schema/outcome';
import type { Comparison } from '../vocabulary/filters/outcomes';
import { figureMarks } from '../study/figure-marks';
import { outcomeText } from '../study/outcome-text';

const withoutComparison: Readonly<Record<Comparison, string | null>> = {
  'between-groups': null,
  'within-group': 'no comparison group',
  // Starting values and shares, also of trials that do have a comparison group.
  none: 'described, not compared',
};

/** An outcome in one line: what, its printed figures, and second-hand where they are. */
export function outcomeLine(outcome: Outcome): string {
  const text = outcomeText(outcome);
  const parts = [
    ...printedFigures(outcome, text),
    withoutComparison[outcome.comparison],
    figureMarks(outcome).secondHand ? 'second-hand' : null,
  ].filter((part) => part !== null);
  return `${text}: ${parts.length > 0 ? parts.join('; ') : 'no figures'}`;
}
