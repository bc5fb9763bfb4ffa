import { LINE, namePlace, type ForestColumns, type PlacedRow } from './place-forest';
import { formatNumber } from '../../domain/format/number';

/** Lines of small text, one below the other. */
function SmallLines({ lines, x, y }: { lines: readonly string[]; x: number; y: number }) {
  return lines.map((line, i) => (
    <text key={line} x={x} y={y + i * LINE} className="fill-soft text-2xs">
      {line}
    </text>
  ));
}

/** The words and figures of one row, in the columns that have room; stacked where there is none. */
export function ForestRowText({ placed, columns }: { placed: PlacedRow; columns: ForestColumns }) {
  const { row, lines, reason, figuresBelow } = placed;
  const stacked = columns.effect === null;
  const strong = row.kind === 'pooled' ? 650 : 500;
  const { x: indent, baseline: first } = namePlace(placed, columns);
  const below = first + LINE + 1;
  return (
    <g className={row.kind === 'omitted' ? 'fill-soft text-sm' : 'fill-ink text-sm'}>
      <text x={indent} y={first} fontWeight={strong}>
        {row.label}
      </text>
      <SmallLines lines={lines} x={indent} y={below} />
      {stacked ? (
        <>
          <SmallLines lines={reason} x={indent} y={below + lines.length * LINE} />
          <text
            x={figuresBelow ? indent : columns.plot[1]}
            y={figuresBelow ? below + lines.length * LINE + 2 : first}
            textAnchor={figuresBelow ? 'start' : 'end'}
            fontWeight={strong}
          >
            {row.kind === 'unpooled' ? '' : row.effectText}
          </text>
        </>
      ) : (
        <WideColumns placed={placed} columns={columns} first={first} strong={strong} />
      )}
    </g>
  );
}

/** Figures of an arm, its size below them. */
function ArmFigures({ parts, x, y }: { parts: readonly string[]; x: number; y: number }) {
  return parts.map((part, i) => (
    <text
      key={part}
      x={x}
      y={y + i * LINE}
      textAnchor="end"
      className={i === 0 ? 'text-xs' : 'fill-soft text-2xs'}
    >
      {part}
    </text>
  ));
}

function WideColumns({
  placed: { row, y, reason, reasonX },
  columns,
  first,
  strong,
}: {
  placed: PlacedRow;
  columns: ForestColumns;
  first: number;
  strong: number;
}) {
  const weight = row.weightPercent === null ? '' : `${formatNumber(row.weightPercent, 1)}%`;
  return (
    <>
      {columns.ldn !== null && (
        <>
          <ArmFigures parts={row.ldn} x={columns.ldn} y={first} />
          <ArmFigures parts={row.comparator} x={columns.comparator ?? 0} y={first} />
        </>
      )}
      {row.kind === 'unpooled' ? (
        reason.map((line, i) => (
          <text
            key={line}
            x={reasonX}
            y={first + i * LINE}
            className="fill-soft"
            fontStyle="italic"
          >
            {line}
          </text>
        ))
      ) : (
        <>
          <text x={columns.effect ?? 0} y={y + 4} textAnchor="end" fontWeight={strong}>
            {row.effectText}
          </text>
          <text x={columns.weight ?? 0} y={y + 4} textAnchor="end" className="fill-soft">
            {row.kind === 'pooled' ? '' : weight || (row.kind === 'omitted' ? 'left out' : '')}
          </text>
        </>
      )}
    </>
  );
}
