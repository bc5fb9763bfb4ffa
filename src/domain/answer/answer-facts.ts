import { formatDoses } from '../format/dose';
import { formatWeeks } from '../format/duration';
import { counted, formatNumber } from '../format/number';
import type { Answer } from './answer';

/**
 * What an answer rests on, in few words each: records, people (each once), doses, longest treatment. What
 * is not known is left out.
 */
export function answerFacts(
  { total, dosesMgPerDay, durationsWeeks }: Answer,
  people: number,
): readonly string[] {
  return [
    counted(total, 'record'),
    ...(people > 0 ? [counted(people, 'person', 'people')] : []),
    ...(dosesMgPerDay.length > 0 ? [doseText(dosesMgPerDay)] : []),
    ...(durationsWeeks ? [`up to ${formatWeeks(durationsWeeks.longest)}`] : []),
  ];
}

function doseText(doses: Answer['dosesMgPerDay']): string {
  const common = doses.reduce((a, b) => (b.studies > a.studies ? b : a));
  const range = formatDoses(doses.map(({ mg }) => mg));
  return doses.length > 1 ? `${range}, mostly ${formatNumber(common.mg)}\u00a0mg` : range;
}
