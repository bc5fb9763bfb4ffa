import type { Ref } from 'react';
import type { PoolingMeasure } from '../../domain/vocabulary/pooling-measures';
import { useRovingFocus } from '../../ui/use-roving-focus';
import { ForestAxis } from './ForestAxis';
import { ForestHead } from './ForestHead';
import { ForestMark } from './ForestMark';
import { ForestRowText } from './ForestRowText';
import type { PlacedForest } from './place-forest';
import { rowKey } from './row-key';

/** The drawing of a placed forest plot: one tab stop, arrow keys from row to row, each spoken as a sentence. */
export function ForestDrawing({
  placed,
  titleId,
  svgRef,
  ...named
}: {
  placed: PlacedForest;
  titleId: string;
  measure: PoolingMeasure;
  ends: readonly [string, string];
  comparator: string;
  svgRef?: Ref<SVGSVGElement> | undefined;
}) {
  const { width, height, columns, nullX, thresholdX, spans, rows } = placed;
  const { onKeyDown, markAt } = useRovingFocus<SVGGElement>(rows.length);
  const down = (x: number) => spans.map(([from, to]) => `M${x} ${from}V${to}`).join('');
  return (
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
      <ForestHead placed={placed} {...named} />
      {placed.axis && <path d={down(nullX)} className="mark-line stroke-line" strokeWidth="1.5" />}
      {thresholdX !== null && (
        <path d={down(thresholdX)} className="mark-line stroke-line" strokeDasharray="2 3" />
      )}
      {rows.map((row, i) => (
        <g key={rowKey(row.row)} {...markAt(i)} role="img" aria-label={row.row.sentence}>
          <line x1="0" x2={width} y1={row.top} y2={row.top} className="stroke-rule" />
          <ForestMark placed={row} />
          <ForestRowText placed={row} columns={columns} />
        </g>
      ))}
      <ForestAxis placed={placed} />
    </svg>
  );
}
