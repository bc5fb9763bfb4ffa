import * as v from 'valibot';
import { factTopicCodes } from '../vocabulary/fact-topics';
import { readabilityCodes } from '../vocabulary/sources';
import { printedFigureSchema } from './printed-figure';
import { checkSchema, officialSourceSchema, readingSchema } from './source';

/** One fact on the drug itself: what the body does with it, where it binds, how it is supplied. */
export const pharmacologyFactSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  topic: v.picklist(factTopicCodes),
  parameter: v.string(),
  statement: v.string(),
  /** Numbers of the fact; empty where it is a matter of words. */
  figures: v.array(printedFigureSchema),
  /** False when no readable source stands behind it; shown as unverified, never as a fact. */
  verified: v.boolean(),
  unverifiedReason: v.optional(v.string()),
  /** Texts readers are sent to, the weightiest first; empty where none was found. */
  official: v.array(officialSourceSchema),
  /** What was read in fact. */
  read: readingSchema,
  check: checkSchema,
  note: v.optional(v.string()),
  /** Records of this dataset that report it. */
  studyIds: v.optional(v.array(v.string())),
  sourceRead: v.picklist(readabilityCodes),
});
export type PharmacologyFact = v.InferOutput<typeof pharmacologyFactSchema>;
