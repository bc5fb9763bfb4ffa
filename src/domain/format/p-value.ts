import type { PValue } from '../schema/effect';
import { decimalsOf } from './number';

/** `P = 0.27`, `P < 0.001`: the relation and the digits as printed, never a verdict. */
export function formatP(p: PValue): string {
  const relation = p.relation === '<=' ? '≤' : p.relation;
  const digits =
    p.value < 0.0001 ? String(p.value) : p.value.toFixed(Math.max(2, decimalsOf(p.value)));
  return `P\u00a0${relation}\u00a0${digits}`;
}
