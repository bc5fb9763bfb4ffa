import type { DifferenceBand } from '../../domain/bands/band';
import { trackX } from '../track/track-x';

const HEIGHT = 26;
const MIDDLE = 13;

/**
 * A difference between groups on the null line, on the one axis of its kind of measure; beyond an end an
 * arrow. Without an interval a thin tick, as nothing tells how sure it is. Decorative for assistive
 * technology: the same is said in text below it.
 */
export function EffectBand({ band }: { band: DifferenceBand }) {
  const { point, low, high, threshold } = band;
  const [from, to] = [low ?? point, high ?? point];
  return (
    <svg width="100%" height={HEIGHT} aria-hidden="true" className="block overflow-visible">
      {threshold && <Upright at={threshold.at} half={9} look="stroke-line" dashes="2 2" />}
      <line
        x1={trackX(from)}
        x2={trackX(to)}
        y1={MIDDLE}
        y2={MIDDLE}
        className="mark-line stroke-ldn"
        strokeWidth="2.25"
      />
      {from < -1 && <Arrow at={-1} />}
      {to > 1 && <Arrow at={1} />}
      {Math.abs(point) <= 1 && <Mark band={band} />}
    </svg>
  );
}

function Mark({ band: { point, low, origin } }: { band: DifferenceBand }) {
  if (low === null) return <Upright at={point} half={6} look="stroke-ldn" />;
  return (
    <svg x={trackX(point)} y={MIDDLE} width="1" height="1" overflow="visible">
      {origin === 'pooled' ? (
        <path d="M-7 0 0-6 7 0 0 6Z" className="mark-fill fill-ldn" />
      ) : (
        <rect
          x="-5"
          y="-5"
          width="10"
          height="10"
          strokeWidth="2"
          className={
            origin === 'computed'
              ? 'mark-line fill-paper stroke-ldn'
              : 'mark-fill fill-ldn stroke-ldn'
          }
        />
      )}
    </svg>
  );
}

function Upright({
  at,
  half,
  look,
  dashes,
}: {
  at: number;
  half: number;
  look: string;
  dashes?: string;
}) {
  return (
    <line
      x1={trackX(at)}
      x2={trackX(at)}
      y1={MIDDLE - half}
      y2={MIDDLE + half}
      className={`mark-line ${look}`}
      strokeWidth="1.25"
      strokeDasharray={dashes}
    />
  );
}

function Arrow({ at }: { at: 1 | -1 }) {
  return (
    <svg x={trackX(at)} y={MIDDLE} width="1" height="1" overflow="visible">
      <path d={`M${at * 7} 0 0-4.5V4.5Z`} className="mark-fill fill-ldn" />
    </svg>
  );
}
