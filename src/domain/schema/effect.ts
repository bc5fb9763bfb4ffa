import * as v from 'valibot';
import { reported } from '../missing/missing-schema';
import {
  effectMeasureCodes,
  favoursCodes,
  withinGroupDirectionCodes,
} from '../vocabulary/filters/outcomes';
import { count, finiteNumber } from './source';

/** An interval as printed, with its level in percent. */
export const intervalSchema = v.strictObject({
  low: finiteNumber,
  high: finiteNumber,
  levelPercent: finiteNumber,
});
export type ReportedInterval = v.InferOutput<typeof intervalSchema>;

/** A P value as printed: `P = 0.27`, `P < 0.001`. */
export const pValueSchema = v.strictObject({
  relation: v.picklist(['=', '<', '<=', '>']),
  value: finiteNumber,
});
export type PValue = v.InferOutput<typeof pValueSchema>;

/** The effect as printed; nothing here is computed by us. */
export const effectSchema = v.strictObject({
  measure: v.picklist(effectMeasureCodes),
  estimate: reported(finiteNumber),
  /** Sign convention of the estimate, where the source gives it. */
  estimateDirection: v.optional(v.picklist(['LDN-minus-comparator', 'comparator-minus-LDN'])),
  /** Unit of the estimate when it is not the scale's own. */
  estimateUnit: v.optional(v.string()),
  /** What the estimate is, when it is not a mean or a ratio of means. */
  estimateType: v.optional(v.string()),
  interval: v.optional(intervalSchema),
  p: v.optional(pValueSchema),
  favours: v.optional(v.picklist(favoursCodes)),
  /** Whom the changes from baseline favour, where the estimate is a difference in level. */
  changesFavour: v.optional(v.picklist(favoursCodes)),
  withinGroupDirection: v.optional(v.picklist(withinGroupDirectionCodes)),
  cohensD: v.optional(finiteNumber),
  effectSize: v.optional(finiteNumber),
  interquartileRange: v.optional(finiteNumber),
  i2Percent: v.optional(finiteNumber),
  studiesPooled: v.optional(count),
  participantsPooled: v.optional(count),
  numberNeededToTreat: v.optional(finiteNumber),
  contrast: v.optional(v.string()),
  interventionNote: v.optional(v.string()),
});
export type ReportedEffect = v.InferOutput<typeof effectSchema>;
