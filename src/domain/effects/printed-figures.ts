import { formatEstimate } from '../format/interval';
import { decimalsOf, formatNumber } from '../format/number';
import { formatP } from '../format/p-value';
import { known } from '../missing/missing';
import type { Arm, Outcome } from '../schema/outcome';
import { effectMeasures } from '../vocabulary/filters/outcomes';

/**
 * The figures of an outcome as its source prints them: the effect with its measure, as figures of
 * different measures may stand beside each other, the arms, P. `besides` are words that stand before
 * them and may name the measure. Empty where none is printed.
 */
export function printedFigures(outcome: Outcome, besides: string): readonly string[] {
  const effect = known(outcome.effect);
  const estimate = known(effect?.estimate);
  const arms = outcome.arms.map(armFigure).filter((figure) => figure !== null);
  return [
    effect && estimate !== undefined
      ? formatEstimate(estimate, effect.interval ?? null) + measureNote(effect.measure, besides)
      : null,
    arms.length > 0 ? arms.join(' v ') : null,
    effect?.p ? formatP(effect.p) : null,
  ].filter((part) => part !== null);
}

/** The measure in brackets, unless the words before the figure name it. */
function measureNote(measure: keyof typeof effectMeasures, text: string): string {
  if (measure === 'percent-change') return ' (% change)';
  const { label } = effectMeasures[measure];
  return text.toLowerCase().includes(label) ? '' : ` (${label})`;
}

/** The figure of an arm; those of several arms with the decimals of the most precise of them. */
function armFigure(arm: Arm, _: number, arms: readonly Arm[]): string | null {
  const [events, total, percent] = [known(arm.events), known(arm.total), known(arm.percent)];
  if (events !== undefined && total !== undefined) return `${events} of ${total}`;
  const share = percent ?? arm.changePercent;
  if (share !== undefined)
    return `${alike(share, arms, (one) => known(one.percent) ?? one.changePercent)}%`;
  const mean = meanOf(arm);
  if (mean !== undefined) return alike(mean, arms, meanOf);
  if (arm.before !== undefined && arm.after !== undefined)
    return `${formatNumber(arm.before)} to ${formatNumber(arm.after)}`;
  return null;
}

const meanOf = ({ changeMean, mean }: Arm) => changeMean ?? mean;

function alike(
  value: number,
  arms: readonly Arm[],
  read: (arm: Arm) => number | undefined,
): string {
  return formatNumber(value, Math.max(...arms.map((arm) => decimalsOf(read(arm) ?? 0))));
}
