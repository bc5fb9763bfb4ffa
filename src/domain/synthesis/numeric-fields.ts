import { fault, named, type ProblemFault } from './problem-fault';

/** A JSON object, its fields not yet looked at. */
export type RawObject = Readonly<Record<string, unknown>>;

/** True for a JSON object; false for null, lists and everything else. */
export function isRawObject(value: unknown): value is RawObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads the named fields of a study as finite numbers; nothing is converted from text. */
export function numericFields<Field extends string>(
  id: string,
  raw: RawObject,
  fields: readonly Field[],
): { readonly ok: true; readonly values: Record<Field, number> } | ProblemFault {
  const values = {} as Record<Field, number>;
  for (const field of fields) {
    const value = Object.hasOwn(raw, field) ? raw[field] : undefined;
    if (value === undefined) return fault(id, field, 'is missing');
    if (typeof value !== 'number') return fault(id, field, `must be a number, not ${named(value)}`);
    if (!Number.isFinite(value)) return fault(id, field, `must be finite, not ${named(value)}`);
    values[field] = value;
  }
  return { ok: true, values };
}
