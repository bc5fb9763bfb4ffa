import { spanOf, type TrialAxis } from '../../domain/trials/trial-axis';
import type { TrialRow } from '../../domain/trials/trial-rows';
import { percentLength } from '../../ui/percent-length';

const HEIGHT = 20;
const MIDDLE = HEIGHT / 2;

/**
 * From the start of a trial to its end, on the axis that all trials share; the line of the dataset's day
 * runs through every row. Decorative: the dates stand in words beside it.
 */
export function TrialTrack({ row, axis }: { row: TrialRow; axis: TrialAxis }) {
  const span = spanOf(row, axis);
  return (
    <div
      aria-hidden="true"
      className={`relative h-full min-h-5 ${span ? '' : 'trial-track-empty'}`}
    >
      <span
        className="absolute -inset-y-2 w-px bg-line"
        style={{ left: percentLength(axis.today * 100) }}
      />
      {span && (
        <svg width="100%" height={HEIGHT} className="relative block overflow-visible">
          {span.from !== null && (
            <line
              x1={percentLength(span.from * 100)}
              x2={percentLength(span.endTo * 100)}
              y1={MIDDLE}
              y2={MIDDLE}
              stroke="currentColor"
              strokeWidth="1.5"
              className="mark-line"
            />
          )}
          <line
            x1={percentLength(span.endFrom * 100)}
            x2={percentLength(span.endTo * 100)}
            y1={MIDDLE}
            y2={MIDDLE}
            stroke="currentColor"
            strokeWidth="4"
            className="mark-line"
          />
          <svg
            x={percentLength(span.endTo * 100)}
            y={MIDDLE}
            width="1"
            height="1"
            overflow="visible"
          >
            <path
              d="M-6 0 0 -5.5 6 0 0 5.5Z"
              stroke="currentColor"
              strokeWidth="1.75"
              className={span.planned ? 'mark-line fill-paper' : 'mark-fill fill-current'}
            />
          </svg>
        </svg>
      )}
    </div>
  );
}
