import type { PlacedRow } from './place-forest';

function Whisker({ placed, className }: { placed: PlacedRow; className: string }) {
  const { xLow, xHigh, y, clippedLow, clippedHigh } = placed;
  if (xLow === null || xHigh === null) return null;
  return (
    <g className={className}>
      <line x1={xLow} x2={xHigh} y1={y} y2={y} strokeWidth="1.75" className="mark-line" />
      {clippedLow && (
        <path
          d={`M${xLow + 6} ${y - 4}L${xLow} ${y}l6 4`}
          fill="none"
          strokeWidth="1.75"
          className="mark-line"
        />
      )}
      {clippedHigh && (
        <path
          d={`M${xHigh - 6} ${y - 4}L${xHigh} ${y}l-6 4`}
          fill="none"
          strokeWidth="1.75"
          className="mark-line"
        />
      )}
    </g>
  );
}

/** Arrow head of a diamond that goes on beyond the axis. */
function Beyond({ x, y, half, side }: { x: number; y: number; half: number; side: 1 | -1 }) {
  const wide = half + 3;
  return (
    <path
      d={`M${x + side * 2} ${y - wide}l${side * 6} ${wide}l${-side * 6} ${wide}Z`}
      className="mark-fill fill-ldn"
    />
  );
}

/** The drawing of one row: square and interval, diamond, or prediction interval. */
export function ForestMark({ placed }: { placed: PlacedRow }) {
  const { row, x, xLow, xHigh, y, size, heldLow, heldHigh } = placed;
  if (row.kind === 'unpooled') return null;
  if (row.kind === 'prediction') return <Whisker placed={placed} className="stroke-comparator" />;
  if (row.kind === 'pooled' && x !== null && xLow !== null && xHigh !== null) {
    // Tips are the interval's ends; a tip beyond the axis is cut where the axis ends.
    const [left, right] = [8 * (1 - heldLow), 8 * (1 - heldHigh)];
    return (
      <>
        {placed.clippedLow && <Beyond x={xLow} y={y} half={left} side={-1} />}
        {placed.clippedHigh && <Beyond x={xHigh} y={y} half={right} side={1} />}
        <path
          d={`M${xLow} ${y - left}L${x} ${y - 8}L${xHigh} ${y - right}V${y + right}L${x} ${y + 8}L${xLow} ${y + left}Z`}
          className="mark-fill fill-ldn"
        />
      </>
    );
  }
  if (x === null) return null;
  const hollow = row.kind === 'omitted';
  return (
    <>
      <Whisker placed={placed} className={hollow ? 'stroke-line' : 'stroke-ldn'} />
      <rect
        x={x - size}
        y={y - size}
        width={2 * size}
        height={2 * size}
        strokeWidth="1.5"
        className={hollow ? 'mark-line fill-paper stroke-line' : 'mark-fill fill-ldn stroke-ldn'}
      />
    </>
  );
}
