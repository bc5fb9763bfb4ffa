import { placeDose } from '../../domain/axes/dose-axis';
import { formatWeeks } from '../../domain/format/duration';
import { formatNumber } from '../../domain/format/number';
import type { Answer } from '../../domain/answer/answer';

const WIDTH = 220;

/** Daily doses studied on one axis, area by number of studies, and the range of durations. */
export function DoseStrip({ answer }: { answer: Answer }) {
  const { dosesMgPerDay: doses, durationsWeeks } = answer;
  const common = doses.reduce((a, b) => (b.studies > a.studies ? b : a), { mg: 0, studies: 0 });
  const lowest = doses[0];
  const highest = doses[doses.length - 1];
  const doseText =
    lowest && highest
      ? `${formatNumber(lowest.mg)} to ${formatNumber(highest.mg)}\u00a0mg a day, most often ${formatNumber(common.mg)}\u00a0mg (${common.studies} of the studies that give a dose)`
      : 'No dose reported in what could be read';
  return (
    <div className="text-xs">
      {doses.length > 0 && (
        <svg viewBox={`0 0 ${WIDTH} 26`} width="100%" className="max-w-60" aria-hidden="true">
          <line x1="0" x2={WIDTH} y1="13" y2="13" className="mark-line stroke-rule" />
          {doses.map(({ mg, studies }) => (
            <circle
              key={mg}
              cx={6 + placeDose(mg).at * (WIDTH - 12)}
              cy="13"
              r={Math.min(11, 1.8 * Math.sqrt(studies))}
              className="mark-fill fill-ldn"
              fillOpacity="0.75"
            />
          ))}
          {/* A dose past the end stands at it, and an arrow says so. */}
          {doses.some(({ mg }) => placeDose(mg).beyond) && (
            <path d={`M${WIDTH - 5} 8l5 5-5 5Z`} className="mark-fill fill-ldn" />
          )}
        </svg>
      )}
      <p>{doseText}</p>
      <p className="text-soft">
        {durationsWeeks
          ? `Treatment from ${formatWeeks(durationsWeeks.shortest)} to ${formatWeeks(durationsWeeks.longest)}`
          : 'Duration not reported in what could be read'}
      </p>
    </div>
  );
}
