import { doseAxis } from '../../../domain/vocabulary/dose-axis';
import { formatNumber } from '../../../domain/format/number';
import { type DoseKnowledge } from '../../../domain/mechanism/dose-explorer';
import { valueOnLogAxis } from '../../../domain/axes/log-axis';
import { blockedAt, type SaturableFit } from '../../../domain/mechanism/saturable-fit';
import { blockedTicks, blockedY, doseTicks, doseX, plotHeight } from './plot-scale';
import { percentLength } from '../../../ui/percent-length';

const at = (doseMg: number) => percentLength(doseX(doseMg));

/** The fitted curve between two doses as a path in percent by px. */
function curve(fit: SaturableFit, fromMg: number, toMg: number): string {
  const points = Array.from({ length: 61 }, (_, i) => {
    const doseMg = valueOnLogAxis(i / 60, { low: fromMg, high: toMg });
    return `${doseX(doseMg).toFixed(2)} ${blockedY(blockedAt(doseMg, fit)).toFixed(2)}`;
  });
  return `M${points.join('L')}`;
}

function Curve({ fit, lowestMg }: { fit: SaturableFit; lowestMg: number }) {
  const common = { fill: 'none', vectorEffect: 'non-scaling-stroke', strokeWidth: 2 } as const;
  return (
    <svg
      viewBox={`0 0 100 ${plotHeight}`}
      width="100%"
      height={plotHeight}
      preserveAspectRatio="none"
      className="mark-line stroke-ldn"
    >
      <path d={curve(fit, doseAxis.low, lowestMg)} {...common} strokeDasharray="2 4" />
      <path d={curve(fit, lowestMg, doseAxis.high)} {...common} data-curve />
    </svg>
  );
}

function Axes() {
  return (
    <g className="fill-soft text-xs">
      {blockedTicks.map((percent) => (
        <g key={percent}>
          <line
            x1="0"
            x2="100%"
            y1={blockedY(percent)}
            y2={blockedY(percent)}
            className={percent === 0 ? 'mark-line stroke-line' : 'stroke-rule'}
          />
          <text x="-6" y={blockedY(percent) + 4} textAnchor="end">
            {percent}%
          </text>
        </g>
      ))}
      {doseTicks.map((doseMg) => (
        <g key={doseMg}>
          <line
            x1={at(doseMg)}
            x2={at(doseMg)}
            y1={plotHeight}
            y2={plotHeight + 5}
            className="mark-line stroke-line"
          />
          <text x={at(doseMg)} y={plotHeight + 18} textAnchor="middle">
            {doseMg}
          </text>
        </g>
      ))}
    </g>
  );
}

/** What is known of single doses: the low range, the dose-finding estimates, the licensed dose. */
function KnownDoses({ knowledge }: { knowledge: DoseKnowledge }) {
  const { lowDoseMg, effectiveDoses, licensedMg } = knowledge;
  return (
    <g className="fill-soft text-xs">
      {lowDoseMg && (
        <>
          <rect
            x={at(lowDoseMg.low)}
            width={percentLength(doseX(lowDoseMg.high) - doseX(lowDoseMg.low))}
            y="0"
            height={plotHeight}
            className="fill-sunken"
            data-band
          />
          <text x={at(lowDoseMg.low)} dx="4" y="14">
            LDN, {lowDoseMg.low}–{lowDoseMg.high} mg
          </text>
        </>
      )}
      {effectiveDoses.map(({ label, doseMg }, i) => (
        <g key={label}>
          <line
            x1={at(doseMg)}
            x2={at(doseMg)}
            y1={plotHeight - 22}
            y2={plotHeight}
            className="mark-line stroke-ink"
            data-effective={doseMg}
          />
          <text
            x={at(doseMg)}
            dx={i === 0 ? -4 : 4}
            y={plotHeight - 12}
            textAnchor={i === 0 ? 'end' : 'start'}
            className="fill-ink"
          >
            {label} {formatNumber(doseMg, 2)}
          </text>
        </g>
      ))}
      {licensedMg !== null && (
        <>
          <line
            x1={at(licensedMg)}
            x2={at(licensedMg)}
            y1="0"
            y2={plotHeight}
            className="mark-line stroke-line"
            strokeDasharray="3 3"
            data-licensed={licensedMg}
          />
          <text x={at(licensedMg)} dx="-5" y={plotHeight - 34} textAnchor="end">
            licensed, {licensedMg} mg
          </text>
        </>
      )}
    </g>
  );
}

/** The chosen dose: a line, and where it meets the curve. */
function Chosen({ doseMg, fit }: { doseMg: number; fit: SaturableFit | null }) {
  const right = doseX(doseMg) < 62;
  return (
    <g>
      <line
        x1={at(doseMg)}
        x2={at(doseMg)}
        y1="-6"
        y2={plotHeight + 30}
        className="mark-line stroke-ldn"
        strokeWidth="1.5"
      />
      {fit && (
        <circle
          cx={at(doseMg)}
          cy={blockedY(blockedAt(doseMg, fit))}
          r="6.5"
          strokeWidth="2"
          className="mark-line fill-none stroke-ldn"
        />
      )}
      <text
        x={at(doseMg)}
        dx={right ? 6 : -6}
        y="-8"
        textAnchor={right ? 'start' : 'end'}
        className="fill-ldn text-sm font-semibold"
      >
        {formatNumber(doseMg)} mg{fit && `: curve at ${formatNumber(blockedAt(doseMg, fit), 0)}%`}
      </text>
    </g>
  );
}

/** Measured blockade against dose on a log axis, with the curve fitted here. Said again in text. */
export function DosePlot({ doseMg, knowledge }: { doseMg: number; knowledge: DoseKnowledge }) {
  const { fit, readings } = knowledge;
  const lowestMg = Math.min(...readings.map((reading) => reading.doseMg));
  return (
    <svg
      width="100%"
      height={plotHeight + 24}
      aria-hidden="true"
      className="mt-6 block overflow-visible"
    >
      <KnownDoses knowledge={knowledge} />
      <Axes />
      {fit && <Curve fit={fit} lowestMg={lowestMg} />}
      {fit && (
        <text x={at(46)} y={blockedY(65)} textAnchor="end" className="fill-ldn text-xs">
          fitted here
        </text>
      )}
      {readings.map((reading) => (
        <circle
          key={`${reading.doseMg} ${reading.blockedPercent}`}
          cx={at(reading.doseMg)}
          cy={blockedY(reading.blockedPercent)}
          r="4.25"
          className="mark-fill fill-ink stroke-paper"
          data-reading={`${reading.doseMg} ${reading.blockedPercent}`}
        />
      ))}
      <Chosen doseMg={doseMg} fit={fit} />
    </svg>
  );
}
