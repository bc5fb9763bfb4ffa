import { formatEstimate, formatNumber } from '../format/number';
import { formatP } from '../format/p-value';
import { known } from '../missing/missing';
import type { Arm, Outcome } from '../schema/outcome';
import { figureMarks } from './figure-marks';
import { outcomeText } from './outcome-text';

/** An outcome in one line: what, the printed effect, the arms, P, and second-hand where it is. */
export function outcomeLine(outcome: Outcome): string {
  const effect = known(outcome.effect);
  const estimate = known(effect?.estimate);
  const arms = outcome.arms.map(armFigure).filter((text) => text !== null);
  const parts = [
    estimate === undefined ? null : formatEstimate(estimate, effect?.interval ?? null),
    arms.length > 0 ? arms.join(' v ') : null,
    effect?.p ? formatP(effect.p) : null,
    outcome.comparison === 'between-groups' ? null : 'no comparison group',
    figureMarks(outcome).secondHand ? 'second-hand' : null,
  ].filter((part) => part !== null);
  return `${outcomeText(outcome)}: ${parts.length > 0 ? parts.join('; ') : 'no figures'}`;
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
