import type { PoolingMeasure } from '../../domain/vocabulary/pooling-measures';
import { useId, type ReactNode, type Ref } from 'react';
import type { ForestRow } from '../../domain/pooling/forest-rows';
import { effectScales } from '../../domain/format/effect-scale';
import { ForestAxis } from './ForestAxis';
import { ForestMark } from './ForestMark';
import { ForestRowControls } from './ForestRowControls';
import { ForestRowText } from './ForestRowText';
import { placeForest } from './place-forest';
import { useElementWidth } from '../../ui/use-element-width';
import { useRovingFocus } from '../../ui/use-roving-focus';

/** A study keeps its row, and the focus in it, when it is left out or put back. */
function keyOf({ kind, id }: ForestRow): string {
  return `${kind === 'omitted' ? 'study' : kind}-${id}`;
}

/**
 * A forest plot. One tab stop; the arrow keys go from row to row, each spoken as a sentence. What can be
 * done with a study lies beside its row. `ends` names the two sides of the axis, left then right.
 */
export function ForestPlot({
  rows,
  measure,
  ends,
  comparator,
  threshold,
  onToggle,
  actionsOf,
  svgRef,
}: {
  rows: readonly ForestRow[];
  measure: PoolingMeasure;
  ends: readonly [string, string];
  comparator: string;
  threshold: { readonly at: number; readonly label: string } | null;
  /** Without it the rows cannot be unticked. */
  onToggle?: (studyId: string) => void;
  /** What can be done with the study of a row besides opening it. */
  actionsOf?: (studyId: string) => ReactNode;
  svgRef?: Ref<SVGSVGElement>;
}) {
  const [box, width] = useElementWidth<HTMLDivElement>(720);
  const { onKeyDown, markAt } = useRovingFocus<SVGGElement>(rows.length);
  const titleId = useId();
  const placed = placeForest(rows, measure, width, threshold?.at ?? null, {
    withTicks: onToggle !== undefined,
    withActions: actionsOf !== undefined,
  });
  const { columns, nullX } = placed;
  const [left, right] = columns.plot;
  const { height } = placed;
  // Rows without a figure alone have no axis: there is nothing to read on one.
  const drawn = placed.rows.some(({ x }) => x !== null);
  const down = (x: number) => placed.spans.map(([from, to]) => `M${x} ${from}V${to}`).join('');
  return (
    <div ref={box} className="relative">
      <svg
        ref={svgRef}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="group"
        aria-labelledby={titleId}
        className="block overflow-visible print:h-auto print:w-full"
        onKeyDown={onKeyDown}
      >
        <title id={titleId}>Forest plot, one row per study; arrow keys go through the rows</title>
        <g className="fill-soft text-xs">
          {columns.effect !== null && (
            <text x={columns.label} y="24">
              Study
            </text>
          )}
          {columns.ldn !== null && (
            <>
              <text x={columns.ldn} y="24" textAnchor="end">
                LDN
              </text>
              <text x={columns.comparator ?? 0} y="24" textAnchor="end">
                {comparator}
              </text>
            </>
          )}
          {drawn && (
            <>
              <text x={left} y="24">
                ◂ {ends[0]}
              </text>
              <text x={right} y="24" textAnchor="end">
                {ends[1]} ▸
              </text>
              <text
                x={columns.effect ?? right}
                y={columns.effect === null ? '11' : '24'}
                textAnchor="end"
              >
                {measure}
                {effectScales[measure].unit === '' ? '' : `,${effectScales[measure].unit}`} [95% CI]
              </text>
            </>
          )}
          {columns.weight !== null && (
            <text x={columns.weight} y="24" textAnchor="end">
              Weight
            </text>
          )}
        </g>
        {drawn && <path d={down(nullX)} className="mark-line stroke-line" strokeWidth="1.5" />}
        {placed.thresholdX !== null && (
          <path
            d={down(placed.thresholdX)}
            className="mark-line stroke-line"
            strokeDasharray="2 3"
          />
        )}
        {placed.rows.map((row, i) => (
          <g key={keyOf(row.row)} {...markAt(i)} role="img" aria-label={row.row.sentence}>
            <line x1="0" x2={width} y1={row.top} y2={row.top} className="stroke-rule" />
            <ForestMark placed={row} />
            <ForestRowText placed={row} columns={columns} />
          </g>
        ))}
        {drawn && <ForestAxis placed={placed} />}
      </svg>
      {placed.rows.map((row) => (
        <ForestRowControls
          key={keyOf(row.row)}
          placed={row}
          columns={columns}
          onToggle={onToggle}
          actions={actionsOf?.(row.row.id) ?? null}
        />
      ))}
    </div>
  );
}
