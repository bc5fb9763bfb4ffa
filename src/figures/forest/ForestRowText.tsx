import { LINE, type PlacedRow } from './place-forest';
import type { ForestColumns } from './forest-columns';
import { ForestArmFigures } from './ForestArmFigures';
import { formatNumber } from '../../domain/format/number';

/** Lines of small text, one below the other. */
function SmallLines({
  lines,
  x,
  y,
  italic = false,
}: {
  lines: readonly string[];
  x: number;
  y: number;
  italic?: boolean;
}) {
  return lines.map((line, i) => (
    <text
      key={line}
      x={x}
      y={y + i * LINE}
      fontStyle={italic ? 'italic' : undefined}
      className="fill-soft text-2xs"
    >
      {line}
    </text>
  ));
}

/** The words and figures of one row, in the columns that have room; stacked where there is none. */
export function ForestRowText({ placed, columns }: { placed: PlacedRow; columns: ForestColumns }) {
  const {
    row,
    lines,
    printed,
    reason,
    letters,
    figuresBelow,
    nameX: indent,
    baseline: first,
  } = placed;
  const stacked = columns.effect === null;
  const strong = row.kind === 'pooled' ? 650 : 500;
  const below = first + LINE + 1;
  const figuresY = figuresBelow ? below + lines.length * LINE + 2 : first;
  return (
    <g className={row.kind === 'omitted' ? 'fill-soft text-sm' : 'fill-ink text-sm'}>
      <text x={indent} y={first} fontWeight={strong}>
        {row.label}
        {letters !== '' && (
          <tspan dy="-4" fontWeight="400" className="fill-soft text-2xs">
            {' '}
            {letters}
          </tspan>
        )}
      </text>
      <SmallLines lines={lines} x={indent} y={below} />
      <SmallLines
        lines={printed}
        x={stacked ? indent : columns.printed[0]}
        y={stacked ? below : first}
      />
      <SmallLines
        italic
        lines={reason}
        x={stacked ? indent : columns.reason[0]}
        y={stacked ? below + printed.length * LINE : first}
      />
      <ForestArmFigures arms={row.arms} columns={columns.arms} y={first} />
      {row.kind !== 'unpooled' && (
        <text
          x={figuresBelow ? indent : (columns.effect ?? columns.plot[1])}
          y={figuresY}
          textAnchor={figuresBelow ? 'start' : 'end'}
          fontWeight={strong}
        >
          {row.effectText}
        </text>
      )}
      {columns.weight !== null && row.kind !== 'unpooled' && (
        <text x={columns.weight} y={first} textAnchor="end" className="fill-soft">
          {weightText(placed.row)}
        </text>
      )}
    </g>
  );
}

function weightText({ kind, weightPercent }: PlacedRow['row']): string {
  if (kind === 'omitted') return 'left out';
  return kind === 'pooled' || weightPercent === null ? '' : `${formatNumber(weightPercent, 1)}%`;
}
