import { concentrationAxis } from '../../../domain/mechanism/concentration-rows';
import { alongLogAxis } from '../../../domain/axes/log-axis';
import { percentLength } from '../../../ui/percent-length';

const decades = [1, 10, 100, 1000, 10_000, 100_000].map((nanomoles) =>
  percentLength(100 * alongLogAxis(nanomoles, concentrationAxis)),
);

const looks = {
  printed: { point: 'mark-fill fill-ink stroke-ink', dashes: undefined },
  derived: { point: 'mark-line fill-paper stroke-ldn', dashes: undefined },
  uncertain: { point: 'mark-line fill-paper stroke-ink', dashes: '2.5 2' },
  distance: { point: '', dashes: undefined },
} as const;

/** A point, a range or a distance on the axis of concentrations. Said again in the row's text. */
export function ConcentrationMark({
  low,
  high,
  look,
}: {
  /** Places as percentages of the width. */
  low: string;
  high: string;
  look: keyof typeof looks;
}) {
  const { point, dashes } = looks[look];
  return (
    <svg width="100%" height="100%" aria-hidden="true" className="concentration-mark">
      {decades.map((x) => (
        <line key={x} x1={x} x2={x} y1="0" y2="100%" className="stroke-rule" />
      ))}
      {look === 'distance' && (
        <g className="mark-line stroke-ldn" strokeWidth="2">
          <line x1={low} x2={high} y1="50%" y2="50%" />
          <line x1={low} x2={low} y1="25%" y2="75%" />
          <line x1={high} x2={high} y1="25%" y2="75%" />
        </g>
      )}
      {look !== 'distance' && low === high && (
        <circle
          cx={low}
          cy="50%"
          r="5"
          strokeWidth="2"
          strokeDasharray={dashes}
          className={point}
        />
      )}
      {look !== 'distance' && low !== high && (
        <line
          x1={low}
          x2={high}
          y1="50%"
          y2="50%"
          strokeWidth="5"
          strokeDasharray={dashes && '4 2'}
          className="mark-line stroke-ink"
        />
      )}
    </svg>
  );
}
