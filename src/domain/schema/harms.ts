import * as v from 'valibot';
import { reported } from '../missing/missing-schema';
import { armRoleCodes } from '../vocabulary/filters/comparators';
import { harmEventCodes } from '../vocabulary/harms';
import { effectSchema } from './effect';
import { checkSchema, count, finiteNumber, sourceSchema } from './source';

export const harmArmSchema = v.strictObject({
  label: v.string(),
  role: v.picklist(armRoleCodes),
  events: v.optional(reported(count)),
  total: v.optional(reported(count)),
  percent: v.optional(reported(finiteNumber)),
  commonest: v.optional(v.string()),
});
export type HarmArm = v.InferOutput<typeof harmArmSchema>;

/** One kind of harm as reported. `unit` tells people from events: they are never divided by each other. */
export const harmSchema = v.strictObject({
  key: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
  name: v.string(),
  event: v.picklist(harmEventCodes),
  unit: v.picklist(['people', 'events', 'rating']),
  arms: v.array(harmArmSchema),
  effect: v.optional(effectSchema),
  note: v.optional(v.string()),
  source: reported(sourceSchema),
  check: checkSchema,
});
export type Harm = v.InferOutput<typeof harmSchema>;

/** A summary statement (serious events, stopping for harms): counts by arm, or words only. */
export const harmSummarySchema = v.strictObject({
  statement: v.string(),
  arms: v.array(harmArmSchema),
  note: v.optional(v.string()),
  source: reported(sourceSchema),
  check: checkSchema,
});
export type HarmSummary = v.InferOutput<typeof harmSummarySchema>;

export const harmsSchema = v.strictObject({
  events: v.array(harmSchema),
  serious: reported(harmSummarySchema),
  stopped: reported(harmSummarySchema),
  note: v.optional(v.string()),
});
export type Harms = v.InferOutput<typeof harmsSchema>;
