import type { PValue } from '../schema/effect';
import { decimalsOf } from './number';

/** A printed P: `P = 0.27`, `P < 0.001`, the relation and the digits as printed, never a verdict. */
export function formatP(p: PValue): string {
  const relation = p.relation === '<=' ? '≤' : p.relation;
  const digits =
    p.value < 0.0001 ? String(p.value) : p.value.toFixed(Math.max(2, decimalsOf(p.value)));
  return `P\u00a0${relation}\u00a0${digits}`;
}

/** A P worked out here, 0 to 1: two decimals, three below 0.1, and `P < 0.001` below that. */
export function formatComputedP(p: number): string {
  return p < 0.001 ? 'P\u00a0<\u00a00.001' : `P\u00a0=\u00a0${p.toFixed(p < 0.1 ? 3 : 2)}`;
}
