import type { Answer } from '../../domain/answer/answer';
import { formatDoses } from '../../domain/format/dose';
import { formatWeeks } from '../../domain/format/duration';
import { counted, formatNumber } from '../../domain/format/number';

/** What the four lines rest on, in one small line: what is asked, records, people, doses, longest treatment. */
export function AnswerFacts({
  scope,
  answer,
  people,
}: {
  scope: string;
  answer: Answer;
  /** Each person once. */
  people: number;
}) {
  const { total, dosesMgPerDay, durationsWeeks } = answer;
  const facts = [
    counted(total, 'record'),
    ...(people > 0 ? [counted(people, 'person', 'people')] : []),
    ...(dosesMgPerDay.length > 0 ? [doseText(dosesMgPerDay)] : []),
    ...(durationsWeeks ? [`up to ${formatWeeks(durationsWeeks.longest)}`] : []),
  ];
  return (
    <p className="text-xs text-soft">
      <b className="serif mr-2 text-base font-semibold text-ink">{scope}</b>
      {facts.join(' · ')} · LDN is off-label here
    </p>
  );
}

function doseText(doses: Answer['dosesMgPerDay']): string {
  const common = doses.reduce((a, b) => (b.studies > a.studies ? b : a));
  const range = formatDoses(doses.map(({ mg }) => mg));
  return doses.length > 1 ? `${range}, mostly ${formatNumber(common.mg)}\u00a0mg` : range;
}
