import { treatmentIn } from '../../domain/bands/band';
import type { Band, BeforeAfterBand, DifferenceBand, ShareBand } from '../../domain/bands/band';
import { percentLength } from '../../ui/percent-length';

const HEIGHT = 34;
const MIDDLE = 13;

/** Share of the width kept free at each end, so that marks at the ends stay whole. */
const INSET = 0.05;

/** Benefit coordinate (−1 to 1) to a percentage of the band's width; 0 is always the middle. */
function x(at: number): string {
  const clipped = Math.max(-1, Math.min(1, at));
  return percentLength(50 + clipped * 50 * (1 - 2 * INSET));
}

/** Position 0 to 1 along the outcome's own scale to a percentage of the width. */
function along(at: number): string {
  return percentLength(100 * (INSET + Math.max(0, Math.min(1, at)) * (1 - 2 * INSET)));
}

function Difference({ band }: { band: DifferenceBand }) {
  const { point, low, high, origin, threshold } = band;
  const interval = low !== null && high !== null;
  return (
    <>
      {threshold && (
        <line
          x1={x(threshold.at)}
          x2={x(threshold.at)}
          y1={MIDDLE - 9}
          y2={MIDDLE + 9}
          className="mark-line stroke-line"
          strokeDasharray="2 2"
        />
      )}
      {interval && (
        <line
          x1={x(low)}
          x2={x(high)}
          y1={MIDDLE}
          y2={MIDDLE}
          className="mark-line stroke-ldn"
          strokeWidth="2.25"
        />
      )}
      {origin === 'pooled' ? (
        <svg x={x(point)} y={MIDDLE - 6} width="14" height="12" overflow="visible">
          <path d="M-7 6 0 0 7 6 0 12Z" className="mark-fill fill-ldn" />
        </svg>
      ) : interval ? (
        <svg x={x(point)} y={MIDDLE - 5} width="10" height="10" overflow="visible">
          <rect
            x="-5"
            width="10"
            height="10"
            strokeWidth="2"
            className={
              origin === 'computed'
                ? 'mark-line fill-paper stroke-ldn'
                : 'mark-fill fill-ldn stroke-ldn'
            }
          />
        </svg>
      ) : (
        <circle
          cx={x(point)}
          cy={MIDDLE}
          r="4.75"
          strokeWidth="2"
          className="mark-line fill-paper stroke-ldn"
        />
      )}
    </>
  );
}

function Dotted() {
  return (
    <line
      x1={along(0)}
      x2={along(1)}
      y1={MIDDLE}
      y2={MIDDLE}
      className="mark-line stroke-line"
      strokeDasharray="1.5 3.5"
    />
  );
}

function BeforeAfter({ band }: { band: BeforeAfterBand }) {
  return (
    <>
      <Dotted />
      {band.before !== null && (
        <>
          <line
            x1={along(band.before)}
            x2={along(band.after)}
            y1={MIDDLE}
            y2={MIDDLE}
            className="mark-line stroke-comparator"
            strokeWidth="1.5"
          />
          <line
            x1={along(band.before)}
            x2={along(band.before)}
            y1={MIDDLE - 5}
            y2={MIDDLE + 5}
            className="mark-line stroke-comparator"
            strokeWidth="1.5"
          />
        </>
      )}
      <circle
        cx={along(band.after)}
        cy={MIDDLE}
        r="4.5"
        strokeWidth="1.75"
        className="mark-line fill-paper stroke-comparator"
      />
    </>
  );
}

function Share({ band }: { band: ShareBand }) {
  return (
    <>
      <Dotted />
      <circle
        cx={along(band.share)}
        cy={MIDDLE}
        r="4.5"
        strokeWidth="1.75"
        strokeDasharray={band.denominatorKnown ? undefined : '2 2'}
        className="mark-line fill-paper stroke-comparator"
      />
    </>
  );
}

function axisLabels(band: Band): readonly [string, string] | null {
  if (band.kind === 'share') return ['0%', '100%'];
  return band.kind === 'words' ? null : band.axisLabels;
}

/**
 * The drawing of a card. A difference between groups stands on the null line, which is at the same
 * place on every card; everything else is hollow and on a dotted line of its own, or words.
 * Decorative for assistive technology: the same is said in text below it.
 */
export function EffectBand({
  band,
  inList = false,
}: {
  band: Band;
  /** In a list whose head names the sides of the line; where cards are stacked, the band does. */
  inList?: boolean;
}) {
  const labels = axisLabels(band);
  const sides = inList && band.kind === 'difference';
  if (band.kind === 'words')
    return (
      <p className="flex min-h-8.5 items-center justify-center px-2 text-center text-xs text-soft">
        <span className="bg-paper px-1.5 py-0.5 italic">{band.text}</span>
      </p>
    );
  return (
    <svg width="100%" height={HEIGHT} aria-hidden="true" className="block overflow-visible">
      {band.kind === 'difference' && <Difference band={band} />}
      {band.kind === 'before-after' && <BeforeAfter band={band} />}
      {band.kind === 'share' && <Share band={band} />}
      {labels && (
        <g className="fill-soft text-2xs">
          <text x="2%" y={HEIGHT - 1}>
            {sides && <tspan className="md:hidden">◂ favours {treatmentIn(band)} · </tspan>}
            {labels[0]}
          </text>
          <text x="98%" y={HEIGHT - 1} textAnchor="end">
            {labels[1]}
            {sides && (
              <tspan className="md:hidden">
                {' '}
                · <tspan className="max-sm:hidden">favours </tspan>comparator ▸
              </tspan>
            )}
          </text>
        </g>
      )}
    </svg>
  );
}
