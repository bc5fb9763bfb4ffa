import * as v from 'valibot';
import { reported } from '../missing/missing-schema';
import { checkStatusCodes, sourceKindCodes } from '../vocabulary/sources';

/** Where a figure was read: what kind of page, and its address for readers. */
export const sourceSchema = v.strictObject({
  kind: v.picklist(sourceKindCodes),
  url: reported(v.pipe(v.string(), v.url())),
  /** What was read where it was not the page at `url`: "a copy of the abstract on …". */
  readIn: v.optional(v.pipe(v.string(), v.minLength(1))),
});
export type Source = v.InferOutput<typeof sourceSchema>;

/** What became of the figure in the second, independent extraction. */
export const checkSchema = v.strictObject({
  status: v.picklist(checkStatusCodes),
  note: v.optional(v.string()),
});
export type Check = v.InferOutput<typeof checkSchema>;

export const positiveNumber = v.pipe(v.number(), v.finite(), v.gtValue(0));
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));
export const finiteNumber = v.pipe(v.number(), v.finite());
