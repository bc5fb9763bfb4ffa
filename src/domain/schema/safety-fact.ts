import * as v from 'valibot';
import { reported } from '../missing/missing-schema';
import {
  jurisdictionCodes,
  safetyDoseCodes,
  safetyStatementKindCodes,
  safetyTopicCodes,
} from '../vocabulary/safety-categories';
import { readabilityCodes, sourceKindCodes } from '../vocabulary/sources';
import { partialDateSchema } from './trials/registered-trial';

/** One page on which a fact was read, for whom it speaks and of what date it is. */
export const safetySourceSchema = v.strictObject({
  kind: v.picklist(sourceKindCodes),
  url: reported(v.pipe(v.string(), v.url())),
  /** Country or union whose regulator's text it is; does not apply to studies and reviews. */
  jurisdiction: reported(v.picklist(jurisdictionCodes)),
  /** Date of the text, not of its reading. */
  dated: reported(partialDateSchema),
  /** What was read there, and by what route, in a few words. */
  reads: v.string(),
});
export type SafetySource = v.InferOutput<typeof safetySourceSchema>;

/** A statement that was met but could not be traced to a text that can be relied on. */
export const unverifiedSchema = v.strictObject({ statement: v.string(), reason: v.string() });
export type Unverified = v.InferOutput<typeof unverifiedSchema>;

/** A fact on safety as its sources state it, in descriptive words; never an instruction. */
export const safetyFactSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  topic: v.picklist(safetyTopicCodes),
  kind: v.picklist(safetyStatementKindCodes),
  title: v.string(),
  /** Missing when nothing of the fact could be verified. */
  statement: reported(v.string()),
  dose: v.picklist(safetyDoseCodes),
  sources: v.pipe(v.array(safetySourceSchema), v.minLength(1)),
  /** The record of this dataset that holds the same figures. */
  studyId: v.optional(v.string()),
  /** Bibliography where no record of this dataset holds it. */
  citation: v.optional(v.strictObject({ text: v.string(), doi: v.string() })),
  note: v.optional(v.string()),
  /** Parts of the fact that are named as not verified. */
  notVerified: v.array(unverifiedSchema),
  sourceRead: v.picklist(readabilityCodes),
});
export type SafetyFact = v.InferOutput<typeof safetyFactSchema>;
