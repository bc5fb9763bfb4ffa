import { counted, formatNumber } from '../format/number';
import { isMissing, known, missingText } from '../missing/missing';
import type { HarmArm } from '../schema/harms';
import type { HarmUnit } from '../study/harms-of';

/** An arm of a harm as a table shows it. */
export interface HarmArmText {
  readonly label: string;
  /** "41 of 49 (84%)", "8 events", "49.5%", "not reported". */
  readonly text: string;
  readonly events: number | null;
  readonly total: number | null;
  /** True when the arm has a figure of any kind. */
  readonly hasFigure: boolean;
}

/** An arm in words. A percentage stands beside a count only where people are counted in people. */
export function harmArmText(arm: HarmArm, unit: HarmUnit): HarmArmText {
  const [events, total, percent] = [known(arm.events), known(arm.total), known(arm.percent)];
  return {
    label: arm.label,
    text: textOf(arm, unit),
    events: events ?? null,
    total: total ?? null,
    hasFigure: events !== undefined || percent !== undefined,
  };
}

function textOf(arm: HarmArm, unit: HarmUnit): string {
  const [events, total, percent] = [known(arm.events), known(arm.total), known(arm.percent)];
  if (unit === 'rating') return percent === undefined ? reasonOf(arm) : `${formatNumber(percent)}%`;
  if (events === undefined) {
    if (percent !== undefined)
      return `${formatNumber(percent)}%${total === undefined ? ', of how many is not reported' : ` of ${total}`}`;
    return total === undefined ? reasonOf(arm) : `${reasonOf(arm)}, of ${total}`;
  }
  if (unit === 'events') {
    const found = counted(events, 'event');
    return total === undefined ? found : `${found} among ${total} people`;
  }
  if (total === undefined) {
    const share = percent === undefined ? '' : ` (${formatNumber(percent)}%)`;
    return `${events}${share}, of how many is not reported`;
  }
  if (unit === 'not-stated') return `${events} of ${total}`;
  return `${events} of ${total} (${shareText(events, total, percent)})`;
}

/** The printed percentage, or the one that follows from the count. */
function shareText(events: number, total: number, percent: number | undefined): string {
  if (percent !== undefined) return `${formatNumber(percent)}%`;
  return total === 0 ? 'no people' : `${Math.round((100 * events) / total)}%`;
}

/** Why an arm has no figure; the commonest event where the source gives only that. */
function reasonOf(arm: HarmArm): string {
  if (arm.commonest !== undefined) return arm.commonest;
  const missing = [arm.events, arm.percent, arm.total].find(isMissing);
  if (missing === undefined || missing.missing === 'not-reported') return 'not reported';
  return missingText(missing);
}
