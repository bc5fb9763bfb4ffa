import * as v from 'valibot';
import { reported } from '../missing/missing-schema';
import { guidanceBodyCodes } from '../vocabulary/guidance-bodies';
import { checkSchema, sourceSchema } from './source';

/** What a body says of LDN: never evidence, never counted as a study. */
export const guidanceSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  body: v.string(),
  kind: v.picklist(guidanceBodyCodes),
  /** ISO 3166-1 alpha-2, or EU. */
  country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
  year: reported(v.pipe(v.number(), v.integer(), v.minValue(1980), v.maxValue(2100))),
  title: v.string(),
  /** What it says, in our words. */
  statement: v.string(),
  /** Doses and conditions it speaks of, in words. */
  covers: v.string(),
  /** Slugs of `diagnoses.json`; empty where it speaks of LDN in general. */
  diagnoses: v.array(v.string()),
  /** Ids of records of the same work, where the dataset holds it as a review too. */
  records: v.optional(v.pipe(v.array(v.string()), v.minLength(1))),
  source: sourceSchema,
  /** What was read of it. */
  read: v.string(),
  check: checkSchema,
});
export type Guidance = v.InferOutput<typeof guidanceSchema>;
