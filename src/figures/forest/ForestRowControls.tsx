import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { LINE, type PlacedRow } from './place-forest';
import { ACTIONS, type ForestColumns } from './forest-columns';
import { studyHref } from '../../domain/address/hrefs';
import { SourcedFigure } from '../source/SourcedFigure';
import { SourcePanel } from '../source/SourcePanel';
import { SourceTip } from '../source/SourceTip';

/**
 * What can be done with a study of the plot: leave it out, open it, open where its figure was read,
 * collect it. It lies over the drawing as HTML, so that the drawing itself stays a picture; name and
 * figure cover the drawn ones.
 */
export function ForestRowControls({
  placed,
  columns,
  onToggle,
  actions,
}: {
  placed: PlacedRow;
  columns: ForestColumns;
  onToggle: ((studyId: string) => void) | undefined;
  actions: ReactNode;
}) {
  const { row, top, y, nameX, baseline } = placed;
  if (row.kind === 'pooled' || row.kind === 'prediction') return null;
  const stacked = columns.effect === null;
  return (
    <>
      {onToggle && row.kind !== 'unpooled' && (
        <label
          className="no-print absolute left-0 flex size-7 items-center justify-center"
          style={{ top: (stacked ? top + 14 : y) - 14 }}
        >
          <span className="sr-only">Include {row.label}</span>
          <input
            type="checkbox"
            checked={row.kind === 'study'}
            onChange={() => onToggle(row.id)}
            className="size-4 accent-ldn"
          />
        </label>
      )}
      <Link
        href={studyHref(row.id)}
        className={`no-print absolute bg-paper text-sm leading-6 font-medium whitespace-nowrap ${row.kind === 'omitted' ? 'text-soft' : ''}`}
        style={{ left: nameX, top: baseline - 17, outlineOffset: 0 }}
      >
        {row.label}
      </Link>
      <FigureOver placed={placed} columns={columns} />
      {row.kind === 'unpooled' && row.source && (
        <div
          className="no-print absolute flex"
          style={
            stacked ? { right: 6, top: top + 2 } : { right: actionsWidth(actions), top: y - 14 }
          }
        >
          <SourceTip title={row.source.title}>
            <SourcePanel source={row.source} />
          </SourceTip>
        </div>
      )}
      {actions !== null && (
        <div
          className="no-print absolute right-0 flex"
          style={{ top: stacked ? top + (row.kind === 'unpooled' ? 28 : 22) : y - 14 }}
        >
          {actions}
        </div>
      )}
    </>
  );
}

function actionsWidth(actions: ReactNode): number {
  return actions === null ? 0 : ACTIONS;
}

/** The figure of a row with an effect, over the drawn one: it opens where it was read. */
function FigureOver({
  placed: { row, figuresBelow, lines, nameX, baseline },
  columns: { effect, plot },
}: {
  placed: PlacedRow;
  columns: ForestColumns;
}) {
  if (row.source === null || row.kind === 'unpooled') return null;
  const figureY = figuresBelow ? baseline + LINE * (lines.length + 1) + 3 : baseline;
  const right = effect ?? plot[1];
  const side = figuresBelow ? { left: nameX } : { right: `calc(100% - ${right}px)` };
  return (
    <span className="no-print absolute flex" style={{ ...side, top: figureY - 15 }}>
      <SourcedFigure
        source={row.source}
        className={`bg-paper pb-1 text-sm leading-5 font-medium whitespace-nowrap ${row.kind === 'omitted' ? 'text-soft' : ''}`}
      >
        {row.effectText}
      </SourcedFigure>
    </span>
  );
}
