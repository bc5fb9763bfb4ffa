import { useId, type ReactNode, type Ref } from 'react';
import { forestAxis } from '../../domain/pooling/forest/forest-axis';
import { forestNotes } from '../../domain/pooling/forest/forest-notes';
import type { ForestRow } from '../../domain/pooling/forest/forest-rows';
import { axisEnds } from '../../domain/pooling/pool-words';
import type { OutcomeFamily } from '../../domain/vocabulary/outcome-families';
import type { PoolingMeasure } from '../../domain/vocabulary/pooling-measures';
import { ForestDrawing } from './ForestDrawing';
import { ForestNotes } from './ForestNotes';
import { ForestRowControls } from './ForestRowControls';
import { placeForest } from './place-forest';
import { rowKey } from './row-key';
import { useElementWidth } from '../../ui/use-element-width';

/** Width in pixels of the text of an A4 page, in which the printed drawing is laid out. */
const paperWidth = 660;
/** Sizes of type on paper, whatever the page makes of its own: 11 px are 8.25 points. */
const paperType = {
  ['--text-2xs' as string]: '11px',
  ['--text-xs' as string]: '11px',
  ['--text-sm' as string]: '12px',
};

/**
 * A forest plot with what can be done with a study beside its row, and the notes that its letters lead
 * to. Paper has a drawing of its own, laid out in its width, so that no letter shrinks below 8 points.
 */
export function ForestPlot({
  rows,
  family,
  measure,
  comparator,
  threshold,
  armsInTable = false,
  onToggle,
  actionsOf,
  svgRef,
}: {
  rows: readonly ForestRow[];
  family: OutcomeFamily;
  measure: PoolingMeasure;
  comparator: string;
  threshold: { readonly at: number; readonly label: string } | null;
  /** A table on the same sheet of paper holds the figures of the arms. */
  armsInTable?: boolean;
  /** Without it the rows cannot be unticked. */
  onToggle?: (studyId: string) => void;
  /** What can be done with the study of a row besides opening it. */
  actionsOf?: (studyId: string) => ReactNode;
  svgRef?: Ref<SVGSVGElement>;
}) {
  const [box, width] = useElementWidth<HTMLDivElement>(720);
  const titleId = useId();
  const axis = forestAxis(family, measure, rows);
  const at = threshold?.at ?? null;
  const placed = placeForest(rows, axis, width, at, {
    withTicks: onToggle !== undefined,
    withActions: actionsOf !== undefined,
    comparator,
  });
  const onPaper = placeForest(rows, axis, paperWidth, at, {
    comparator,
    onPaper: true,
    withArms: !armsInTable,
  });
  const named = { measure, comparator, ends: axisEnds(comparator) };
  return (
    <>
      <div ref={box} className="no-print relative overflow-x-clip">
        <ForestDrawing placed={placed} titleId={titleId} svgRef={svgRef} {...named} />
        {placed.rows.map((row) => (
          <ForestRowControls
            key={rowKey(row.row)}
            placed={row}
            columns={placed.columns}
            onToggle={onToggle}
            actions={actionsOf?.(row.row.id) ?? null}
          />
        ))}
      </div>
      <div className="print-only" style={{ ...paperType, maxWidth: paperWidth }}>
        <ForestDrawing placed={onPaper} titleId={`${titleId}-paper`} {...named} />
      </div>
      <ForestNotes notes={forestNotes(rows)} />
    </>
  );
}
