import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { namePlace, type ForestColumns, type PlacedRow } from './place-forest';
import { studyHref } from '../../domain/address/hrefs';

/**
 * What can be done with a study of the plot: leave it out, open it, collect it. It lies over the drawing
 * as HTML, so that the drawing itself stays a picture; the name covers the drawn one.
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
  const { row, top, y } = placed;
  if (row.kind === 'pooled' || row.kind === 'prediction') return null;
  const stacked = columns.effect === null;
  const name = namePlace(placed, columns);
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
        style={{ left: name.x, top: name.baseline - 17, outlineOffset: 0 }}
      >
        {row.label}
      </Link>
      {actions !== null && (
        <div
          className="no-print absolute right-0 flex"
          style={{ top: stacked ? top + 22 : y - 14 }}
        >
          {actions}
        </div>
      )}
    </>
  );
}
