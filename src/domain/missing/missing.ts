import * as v from 'valibot';

/**
 * Why a value is absent. Absence is a fact with a reason; it is never a blank, a zero or a NaN.
 */
export const missingReasons = {
  'not-reported': 'not reported in what could be read',
  'not-readable': 'known to exist, but its source could not be read',
  'not-applicable': 'does not apply to this kind of record',
  'not-stated': 'not stated in the source',
  'not-recorded': 'the page it was read on was not recorded',
  'not-verified': 'could not be verified',
} as const;

export type MissingReason = keyof typeof missingReasons;

export const missingSchema = v.strictObject({
  missing: v.picklist(Object.keys(missingReasons) as [MissingReason, ...MissingReason[]]),
  note: v.optional(v.string()),
});

export type Missing = v.InferOutput<typeof missingSchema>;

/** A value as printed, or the reason why there is none. */
export type Reported<T> = T | Missing;

/** Wraps a schema so that the value may be missing, with its reason. */
export function reported<const S extends v.GenericSchema>(schema: S) {
  return v.union([missingSchema, schema]);
}

export function isMissing(value: unknown): value is Missing {
  return typeof value === 'object' && value !== null && 'missing' in value;
}

/** The value, or undefined when it is missing. For arithmetic; screens show the reason instead. */
export function known<T>(value: Reported<T> | undefined): T | undefined {
  return value === undefined || isMissing(value) ? undefined : value;
}

/** The reason in words, as screens show it. */
export function missingText(missing: Missing): string {
  return missing.note ?? missingReasons[missing.missing];
}
