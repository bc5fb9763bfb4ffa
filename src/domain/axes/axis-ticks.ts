import { roundToDigits } from '../format/digits';

const ratioTicks = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100];

/** An axis on the pooled scale: its two ends and the ticks that fit, as [value, label]. */
export interface Axis {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly (readonly [number, string])[];
}

/** Ratios: ticks 0.1 0.2 0.5 1 2 5 10 on a log axis that holds the values, at most 0.01 to 100. */
export function ratioAxis(logValues: readonly number[]): Axis {
  const reach = Math.max(Math.log(2), ...logValues.map(Math.abs).filter(Number.isFinite));
  const end = ratioTicks.find((tick) => Math.log(tick) >= Math.min(reach, Math.log(100))) ?? 100;
  const inside = ratioTicks.filter((tick) => tick <= end && tick >= 1 / end - 1e-9);
  const sparse = inside.length > 7 ? inside.filter((t) => /^0?\.?0*1/.test(String(t))) : inside;
  return {
    min: -Math.log(end),
    max: Math.log(end),
    ticks: sparse.map((tick) => [Math.log(tick), String(tick)] as const),
  };
}

/** Differences: round ticks around no difference that hold the values; `factor` turns shares into points. */
export function linearAxis(values: readonly number[], factor: number): Axis {
  const largest = Math.max(...values.map((v) => Math.abs(v * factor)).filter(Number.isFinite), 0);
  const reach = largest > 0 ? largest : 1;
  const power = 10 ** Math.floor(Math.log10(reach));
  const step = [0.25, 0.5, 1, 2, 2.5, 5, 10].find((s) => reach / (s * power) <= 3) ?? 10;
  const unit = step * power;
  const count = Math.ceil(reach / unit - 1e-9);
  const ticks = Array.from({ length: 2 * count + 1 }, (_, i) => (i - count) * unit);
  return {
    min: (-count * unit) / factor,
    max: (count * unit) / factor,
    ticks: ticks.map((t) => [t / factor, label(t)] as const),
  };
}

function label(value: number): string {
  const text = String(roundToDigits(Math.abs(value), 6));
  return value < 0 ? `−${text}` : text;
}
