import { trackX } from './track-x';

/** How a mark looks; what each look means stands in words beside the drawing. */
export type TrackLook = 'filled-diamond' | 'open-diamond' | 'filled-square';

const HEIGHT = 22;
const MIDDLE = HEIGHT / 2;

/**
 * A point with its interval on a line from −1 to 1. An end that lies beyond the line is drawn as an
 * arrow. Decorative: the numbers stand in text beside it. Colour is that of the surrounding text.
 */
export function IntervalTrack({
  point,
  low,
  high,
  cutLow,
  cutHigh,
  look,
}: {
  point: number;
  low: number;
  high: number;
  cutLow: boolean;
  cutHigh: boolean;
  look: TrackLook;
}) {
  return (
    <svg
      width="100%"
      height={HEIGHT}
      aria-hidden="true"
      className="relative block overflow-visible dense:-my-[6px]"
    >
      <line
        x1={trackX(low)}
        x2={trackX(high)}
        y1={MIDDLE}
        y2={MIDDLE}
        stroke="currentColor"
        strokeWidth="2"
        className="mark-line"
      />
      {cutLow && <Arrow at={low} towards={-1} />}
      {cutHigh && <Arrow at={high} towards={1} />}
      <svg x={trackX(point)} y={MIDDLE} width="1" height="1" overflow="visible">
        <Mark look={look} />
      </svg>
    </svg>
  );
}

function Arrow({ at, towards }: { at: number; towards: 1 | -1 }) {
  return (
    <svg x={trackX(at)} y={MIDDLE} width="1" height="1" overflow="visible">
      <path d={`M${towards * 7} 0L0 -4.5V4.5Z`} fill="currentColor" className="mark-fill" />
    </svg>
  );
}

function Mark({ look }: { look: TrackLook }) {
  switch (look) {
    case 'filled-diamond':
      return <path d="M-7.5 0 0 -6 7.5 0 0 6Z" fill="currentColor" className="mark-fill" />;
    case 'open-diamond':
      return (
        <path
          d="M-7.5 0 0 -6 7.5 0 0 6Z"
          stroke="currentColor"
          strokeWidth="2"
          className="mark-line fill-paper"
        />
      );
    case 'filled-square':
      return (
        <rect x="-5" y="-5" width="10" height="10" fill="currentColor" className="mark-fill" />
      );
  }
}
