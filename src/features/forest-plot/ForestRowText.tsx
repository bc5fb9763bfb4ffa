import type { ForestColumns, PlacedRow } from './place-forest';

/** The words and figures of one row, in the columns that have room. */
export function ForestRowText({ placed, columns }: { placed: PlacedRow; columns: ForestColumns }) {
  const { row, y, height } = placed;
  const stacked = columns.effect === null;
  const strong = row.kind === 'pooled' ? 650 : 500;
  const weight = row.weightPercent === null ? '' : `${row.weightPercent.toFixed(1)}%`;
  const indent = stacked
    ? row.kind === 'study' || row.kind === 'omitted'
      ? 30
      : 0
    : columns.label;
  const marks =
    row.marks.length > 0 && row.kind !== 'unpooled' ? ` · ${row.marks.join(' · ')}` : '';
  if (stacked) {
    const top = row.kind === 'unpooled' ? y - height / 2 + 18 : y - 30;
    return (
      <g className="fill-ink text-[0.8125rem]">
        <text x={indent} y={top} fontWeight={strong}>
          {row.label}
        </text>
        {row.kind === 'unpooled' ? (
          <text x={indent} y={top + 17} className="fill-soft text-[0.75rem]">
            {row.marks[0]}
          </text>
        ) : (
          <text x={columns.plot[1]} y={top} textAnchor="end">
            {row.effectText}
          </text>
        )}
      </g>
    );
  }
  const oneLine = row.detail === '' && marks === '';
  const first = oneLine ? y + 4 : y - 3;
  return (
    <g
      className={
        row.kind === 'omitted' ? 'fill-soft text-[0.8125rem]' : 'fill-ink text-[0.8125rem]'
      }
    >
      <text x={indent} y={first} fontWeight={strong}>
        {row.label}
      </text>
      {!oneLine && (
        <text x={indent} y={y + 13} className="fill-soft text-[0.6875rem]">
          {clip(`${row.detail}${marks}`, columns)}
        </text>
      )}
      {columns.ldn !== null && (
        <>
          <text x={columns.ldn} y={first} textAnchor="end">
            {row.ldn}
          </text>
          <text x={columns.comparator ?? 0} y={first} textAnchor="end">
            {row.comparator}
          </text>
        </>
      )}
      {row.kind === 'unpooled' ? (
        <text x={columns.plot[0]} y={first} className="fill-soft" fontStyle="italic">
          {row.marks[0]}
        </text>
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
    </g>
  );
}

/** The detail line must not run into the plot: cut by the room that the label column has. */
function clip(text: string, columns: ForestColumns): string {
  const room = (columns.ldn === null ? columns.plot[0] : columns.plot[0]) - columns.label - 8;
  const characters = Math.floor(room / 5.6);
  return text.length > characters ? `${text.slice(0, characters - 1)}…` : text;
}
