import { formatEstimate } from '../format/interval';
import { formatNumber } from '../format/number';
import { formatP } from '../format/p-value';
import { known } from '../missing/missing';
import type { Arm, Outcome } from '../schema/outcome';
import { effectMeasures, type Comparison } from '../vocabulary/filters/outcomes';
import { figureMarks } from '../study/figure-marks';
import { outcomeText } from '../study/outcome-text';

const withoutComparison: Readonly<Record<Comparison, string | null>> = {
  'between-groups': null,
  'within-group': 'no comparison group',
  // Starting values and shares, also of trials that do have a comparison group.
  none: 'described, not compared',
};

/**
 * An outcome in one line: what, the printed effect with its measure, as figures of different measures
 * may stand beside each other, the arms, P, and second-hand where it is.
 */
export function outcomeLine(outcome: Outcome): string {
  const effect = known(outcome.effect);
  const estimate = known(effect?.estimate);
  const text = outcomeText(outcome);
  const arms = outcome.arms.map(armFigure).filter((figure) => figure !== null);
  const parts = [
    effect && estimate !== undefined
      ? formatEstimate(estimate, effect.interval ?? null) + measureNote(effect.measure, text)
      : null,
    arms.length > 0 ? arms.join(' v ') : null,
    effect?.p ? formatP(effect.p) : null,
    withoutComparison[outcome.comparison],
    figureMarks(outcome).secondHand ? 'second-hand' : null,
  ].filter((part) => part !== null);
  return `${text}: ${parts.length > 0 ? parts.join('; ') : 'no figures'}`;
}

/** The measure in brackets, unless the words before the figure name it. */
function measureNote(measure: keyof typeof effectMeasures, text: string): string {
  if (measure === 'percent-change') return ' (% change)';
  const { label } = effectMeasures[measure];
  return text.toLowerCase().includes(label) ? '' : ` (${label})`;
}

function armFigure(arm: Arm): string | null {
  const [events, total, percent] = [known(arm.events), known(arm.total), known(arm.percent)];
  if (events !== undefined && total !== undefined) return `${events} of ${total}`;
  if (percent !== undefined) return `${formatNumber(percent)}%`;
  if (arm.changePercent !== undefined) return `${formatNumber(arm.changePercent)}%`;
  const mean = arm.changeMean ?? arm.mean;
  if (mean !== undefined) return formatNumber(mean);
  if (arm.before !== undefined && arm.after !== undefined)
    return `${formatNumber(arm.before)} to ${formatNumber(arm.after)}`;
  return null;
}
