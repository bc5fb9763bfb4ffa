import * as v from 'valibot';
import { missingReasons, type MissingReason } from './missing-reasons';

export const missingSchema = v.strictObject({
  missing: v.picklist(Object.keys(missingReasons) as [MissingReason, ...MissingReason[]]),
  note: v.optional(v.string()),
});

/** The absence of a value, with its reason and, where needed, a word more. */
export type Missing = v.InferOutput<typeof missingSchema>;

/** Wraps a schema so that the value may be missing, with its reason. */
export function reported<const S extends v.GenericSchema>(schema: S) {
  return v.union([missingSchema, schema]);
}
