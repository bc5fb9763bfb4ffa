import * as v from 'valibot';
import { reported } from '../missing/missing-schema';
import { effectMeasureCodes } from '../vocabulary/filters/outcomes';
import { intervalSchema, pValueSchema } from './effect';
import { checkSchema, count, finiteNumber, sourceSchema } from './source';

/** A pooled figure as a review printed it. */
export const pooledResultSchema = v.strictObject({
  outcome: v.string(),
  measure: v.picklist(effectMeasureCodes),
  estimate: finiteNumber,
  interval: intervalSchema,
  p: v.optional(pValueSchema),
  /** Model of the pooling in the review's words, or that it is not stated. */
  model: v.string(),
  studiesPooled: reported(count),
  participantsPooled: reported(count),
  i2Percent: reported(finiteNumber),
  /** Ids of the trials pooled, where the source names them. */
  trials: reported(v.array(v.string())),
  note: v.optional(v.string()),
  source: sourceSchema,
  check: checkSchema,
});
export type PooledResult = v.InferOutput<typeof pooledResultSchema>;
