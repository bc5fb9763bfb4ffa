import * as v from 'valibot';
import { reported } from '../missing/missing-schema';
import {
  jurisdictionCodes,
  safetyDoseCodes,
  safetyStatementKindCodes,
  safetyTopicCodes,
} from '../vocabulary/safety-categories';
import { patientSituationCodes } from '../vocabulary/patient-situations';
import { readabilityCodes } from '../vocabulary/sources';
import { checkSchema, officialSourceSchema, readingSchema } from './source';

/** Longest statement, in characters, that a list of answers shows whole. */
export const SHORT_STATEMENT = 200;

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
  /** The statement in 200 characters, where it is longer and answers a situation. */
  short: v.optional(v.pipe(v.string(), v.maxLength(SHORT_STATEMENT))),
  dose: v.picklist(safetyDoseCodes),
  /** Whose texts it reports; empty for studies, reviews and reference works. */
  jurisdictions: v.array(v.picklist(jurisdictionCodes)),
  /** Situations of a patient that it answers, the one it speaks of first. */
  situations: v.array(v.picklist(patientSituationCodes)),
  /** Another fact that states the same contraindication in general, so that it counts once. */
  partOf: v.optional(v.string()),
  /** Texts readers are sent to, the weightiest first; empty where none was found. */
  official: v.array(officialSourceSchema),
  read: readingSchema,
  check: checkSchema,
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
