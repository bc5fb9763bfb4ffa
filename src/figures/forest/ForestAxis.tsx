import type { PlacedForest } from './place-forest';

/** The axis below the rows that have weight: its line, its ticks with their values, and what it measures. */
export function ForestAxis({ placed }: { placed: PlacedForest }) {
  const { axis, axisY, columns, xAt } = placed;
  if (axis === null) return null;
  const [left, right] = columns.plot;
  const stacked = columns.effect === null;
  // Where the plot fills the width, the outermost values stay within it.
  const anchorOf = (i: number) => {
    if (!stacked) return 'middle';
    if (i === 0) return 'start';
    return i === axis.ticks.length - 1 ? 'end' : 'middle';
  };
  return (
    <>
      <line x1={left} x2={right} y1={axisY} y2={axisY} className="mark-line stroke-ink" />
      {axis.ticks.map(({ at, label }, i) => (
        <g key={at}>
          <line
            x1={xAt(at)}
            x2={xAt(at)}
            y1={axisY}
            y2={axisY + 4}
            className="mark-line stroke-ink"
          />
          <text x={xAt(at)} y={axisY + 17} textAnchor={anchorOf(i)} className="fill-soft text-2xs">
            {label}
          </text>
        </g>
      ))}
      <text
        x={stacked ? left : columns.label}
        y={axisY + (stacked ? 31 : 17)}
        className="fill-soft text-2xs"
      >
        Axis: {axis.text}
      </text>
    </>
  );
}
