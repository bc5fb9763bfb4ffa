import type { PlacedRow } from './place-forest';

function Whisker({ placed, className }: { placed: PlacedRow; className: string }) {
  const { xLeft, xRight, y, beyondLeft, beyondRight } = placed;
  if (xLeft === null || xRight === null) return null;
  return (
    <g className={className}>
      <line x1={xLeft} x2={xRight} y1={y} y2={y} strokeWidth="1.75" className="mark-line" />
      {beyondLeft && (
        <path
          d={`M${xLeft + 6} ${y - 4}L${xLeft} ${y}l6 4`}
          fill="none"
          strokeWidth="1.75"
          className="mark-line"
        />
      )}
      {beyondRight && (
        <path
          d={`M${xRight - 6} ${y - 4}L${xRight} ${y}l-6 4`}
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
  const { row, x, xLeft, xRight, y, size, heldLeft, heldRight } = placed;
  if (row.kind === 'unpooled') return null;
  if (row.kind === 'prediction') return <Whisker placed={placed} className="stroke-comparator" />;
  if (row.kind === 'pooled' && x !== null && xLeft !== null && xRight !== null) {
    // Tips are the interval's ends; a tip beyond the axis is cut where the axis ends.
    const [left, right] = [8 * (1 - heldLeft), 8 * (1 - heldRight)];
    return (
      <>
        {placed.beyondLeft && <Beyond x={xLeft} y={y} half={left} side={-1} />}
        {placed.beyondRight && <Beyond x={xRight} y={y} half={right} side={1} />}
        <path
          d={`M${xLeft} ${y - left}L${x} ${y - 8}L${xRight} ${y - right}V${y + right}L${x} ${y + 8}L${xLeft} ${y + left}Z`}
          className="mark-fill fill-ldn"
        />
      </>
    );
  }
  // An estimate beyond the axis has no mark on it: the arrow says where it lies.
  if (x === null)
    return (
      <Whisker placed={placed} className={row.kind === 'omitted' ? 'stroke-line' : 'stroke-ldn'} />
    );
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
