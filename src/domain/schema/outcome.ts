import * as v from 'valibot';
import { reported } from '../missing/missing-schema';
import { armRoleCodes } from '../vocabulary/filters/comparators';
import {
  comparisonCodes,
  outcomeDomainCodes,
  outcomeRoleCodes,
} from '../vocabulary/filters/outcomes';
import { effectSchema } from './effect';
import { checkSchema, count, finiteNumber, sourceSchema } from './source';

/** An arm with every figure as printed; a key that is absent was not printed. */
export const armSchema = v.strictObject({
  label: v.string(),
  role: v.picklist(armRoleCodes),
  n: v.optional(reported(count)),
  nFirstPeriod: v.optional(count),
  mean: v.optional(finiteNumber),
  sd: v.optional(finiteNumber),
  ciLow: v.optional(finiteNumber),
  ciHigh: v.optional(finiteNumber),
  ciLevelPercent: v.optional(finiteNumber),
  before: v.optional(finiteNumber),
  after: v.optional(finiteNumber),
  changeMean: v.optional(finiteNumber),
  changeSd: v.optional(finiteNumber),
  changeCiLow: v.optional(finiteNumber),
  changeCiHigh: v.optional(finiteNumber),
  changePercent: v.optional(finiteNumber),
  changePercentCi95HalfWidth: v.optional(finiteNumber),
  changePercentSeDerived: v.optional(finiteNumber),
  changePercentSdDerived: v.optional(finiteNumber),
  excessOverPlaceboPercentPoints: v.optional(finiteNumber),
  percent: v.optional(reported(finiteNumber)),
  events: v.optional(reported(count)),
  total: v.optional(reported(count)),
  range: v.optional(v.tuple([finiteNumber, finiteNumber])),
  withinGroupP: v.optional(finiteNumber),
});
export type Arm = v.InferOutput<typeof armSchema>;

export const responseDistributionSchema = v.strictObject({
  markedlyImproved: count,
  moderatelyImproved: count,
  mildlyImproved: count,
  unchanged: count,
  moderatelyWorse: count,
  markedlyWorse: count,
  total: count,
  source: sourceSchema,
});

export const outcomeSchema = v.strictObject({
  /** Unique within its study; part of addresses, so it does not change. */
  key: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
  name: v.string(),
  domain: v.picklist(outcomeDomainCodes),
  role: v.picklist(outcomeRoleCodes),
  instrument: reported(v.string()),
  /** Threshold records that apply to this instrument and scale. */
  instrumentIds: v.optional(v.array(v.string())),
  scale: reported(v.strictObject({ min: finiteNumber, max: finiteNumber })),
  lowerIsBetter: reported(v.boolean()),
  timepointWeeks: reported(v.pipe(v.number(), v.minValue(0))),
  comparison: v.picklist(comparisonCodes),
  arms: v.array(armSchema),
  /** Only where the arms' intervals were read elsewhere than the rest. */
  armIntervals: v.optional(v.strictObject({ source: sourceSchema, check: checkSchema })),
  baselineMean: v.optional(finiteNumber),
  responseDistribution: v.optional(responseDistributionSchema),
  effect: reported(effectSchema),
  note: v.optional(v.string()),
  source: sourceSchema,
  check: checkSchema,
});
export type Outcome = v.InferOutput<typeof outcomeSchema>;
