import * as v from 'valibot';
import { reported } from '../missing/missing-schema';
import { readabilityCodes } from '../vocabulary/sources';
import { thresholdUnitCodes, thresholdUseCodes } from '../vocabulary/thresholds';
import { finiteNumber, positiveNumber, sourceSchema } from './source';

const unit = v.picklist(thresholdUnitCodes);

/** Sizes are without sign: the outcome's `lowerIsBetter` says which way is better. */
const thresholdValueSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('single'), value: positiveNumber, unit }),
  v.strictObject({ kind: v.literal('range'), low: positiveNumber, high: positiveNumber, unit }),
  v.strictObject({ kind: v.literal('steps'), values: v.array(positiveNumber), unit }),
  v.strictObject({ kind: v.literal('categories') }),
]);
export type ThresholdValue = v.InferOutput<typeof thresholdValueSchema>;

/** A published threshold for an instrument, or the fact that none could be found. */
export const instrumentSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  instrument: v.string(),
  scale: reported(v.strictObject({ min: finiteNumber, max: finiteNumber })),
  lowerIsBetter: reported(v.boolean()),
  threshold: reported(thresholdValueSchema),
  /** The threshold in words. */
  statement: reported(v.string()),
  /** How important a change of this size is held to be. */
  level: reported(v.string()),
  applies: v.array(v.picklist(thresholdUseCodes)),
  /** True when the threshold is about one person, not about a difference between groups. */
  withinPerson: reported(v.boolean()),
  basis: v.string(),
  citation: reported(v.string()),
  source: sourceSchema,
  readNote: v.optional(v.string()),
  note: v.optional(v.string()),
  sourceRead: v.picklist(readabilityCodes),
});
export type Instrument = v.InferOutput<typeof instrumentSchema>;
