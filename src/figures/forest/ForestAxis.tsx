import type { PlacedForest } from './place-forest';

/** The axis below the rows that have weight: its line, its ticks and their values. */
export function ForestAxis({ placed }: { placed: PlacedForest }) {
  const { axis, axisY, columns, xOf } = placed;
  const [left, right] = columns.plot;
  // Where the plot fills the width, the outermost values stay within it.
  const anchorOf = (i: number) => {
    if (columns.effect !== null) return 'middle';
    if (i === 0) return 'start';
    return i === axis.ticks.length - 1 ? 'end' : 'middle';
  };
  return (
    <>
      <line x1={left} x2={right} y1={axisY} y2={axisY} className="mark-line stroke-ink" />
      {axis.ticks.map(([value, label], i) => (
        <g key={label}>
          <line
            x1={xOf(value)}
            x2={xOf(value)}
            y1={axisY}
            y2={axisY + 4}
            className="mark-line stroke-ink"
          />
          <text
            x={xOf(value)}
            y={axisY + 17}
            textAnchor={anchorOf(i)}
            className="fill-soft text-2xs"
          >
            {label}
          </text>
        </g>
      ))}
    </>
  );
}
