import { doseAxis } from '../vocabulary/dose-axis';
import { roundTo } from '../format/number';

const clamp = (doseMg: number) => Math.min(doseAxis.high, Math.max(doseAxis.low, doseMg));

/** Doses a pointer can rest on: tenths up to 10 mg, halves above. */
export function roundedDose(doseMg: number): number {
  const step = doseMg < 10 ? 0.1 : 0.5;
  return clamp(roundTo(Math.round(doseMg / step) * step, 1));
}

/** Step of an arrow key at a dose, in mg: finer where doses are small. */
function stepAt(doseMg: number, up: boolean): number {
  const limits: readonly (readonly [number, number])[] = [
    [2, 0.1],
    [10, 0.5],
    [20, 1],
  ];
  const found = limits.find(([limit]) => (up ? doseMg < limit : doseMg <= limit));
  return found?.[1] ?? 5;
}

/** The dose after a key of the slider, or null for a key that does not move it. */
export function doseAfterKey(key: string, doseMg: number): number | null {
  const up = key === 'ArrowRight' || key === 'ArrowUp';
  const down = key === 'ArrowLeft' || key === 'ArrowDown';
  if (up || down) {
    const step = stepAt(doseMg, up);
    const steps = doseMg / step;
    const next = up ? Math.floor(steps + 1e-9) + 1 : Math.ceil(steps - 1e-9) - 1;
    return clamp(roundTo(next * step, 1));
  }
  if (key === 'PageUp') return roundedDose(doseMg * 2);
  if (key === 'PageDown') return roundedDose(doseMg / 2);
  if (key === 'Home') return doseAxis.low;
  if (key === 'End') return doseAxis.high;
  return null;
}
