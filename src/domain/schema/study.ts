import * as v from 'valibot';
import { reported } from '../missing/missing-schema';
import { cautionKindCodes } from '../vocabulary/cautions';
import { comparatorClassCodes } from '../vocabulary/filters/comparators';
import { conditionGroupCodes } from '../vocabulary/filters/condition-groups';
import { blindingCodes, designCodes } from '../vocabulary/filters/designs';
import { relationCodes } from '../vocabulary/relations';
import { readabilityCodes } from '../vocabulary/sources';
import { citationSchema } from './citation';
import { eligibilitySchema, registeredOutcomeSchema } from './trials/eligibility';
import { harmsSchema } from './harms';
import { outcomeSchema } from './outcome';
import { pooledResultSchema } from './pooled-result';
import { publishedRatingSchema } from './reviews/published-rating';
import { checkSchema, count, finiteNumber, positiveNumber, sourceSchema } from './source';

const percent = v.pipe(v.number(), v.minValue(0), v.maxValue(100));
const countTable = v.record(v.string(), count);

export const populationSchema = v.strictObject({
  /** ISO 3166-1 alpha-2. */
  country: reported(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
  randomized: reported(count),
  analyzed: reported(count),
  enrolled: v.optional(count),
  completed: v.optional(count),
  planned: v.optional(count),
  surveyed: v.optional(count),
  randomizedCheck: v.optional(checkSchema),
  femalePercent: reported(percent),
  meanAgeYears: reported(positiveNumber),
  ageSdYears: v.optional(positiveNumber),
  description: reported(v.string()),
  /** Bolton 2019: number of trials by target dose, condition and length. */
  trialBreakdown: v.optional(
    v.strictObject({
      byTargetDoseMg: countTable,
      byCondition: countTable,
      byLengthWeeks: countTable,
      note: v.string(),
      source: sourceSchema,
      check: checkSchema,
    }),
  ),
});
export type Population = v.InferOutput<typeof populationSchema>;

export const interventionSchema = v.strictObject({
  drug: v.string(),
  /** Daily doses of naltrexone studied, in mg, as printed. */
  doseMgPerDay: reported(v.pipe(v.array(positiveNumber), v.minLength(1))),
  /** From the lowest to the highest daily dose, in mg, where a review pools every dose in between. */
  doseRangeMgPerDay: v.optional(v.tuple([positiveNumber, positiveNumber])),
  /** Set where the dose was taken once, not every day. */
  givenOnce: v.optional(v.literal(true)),
  dosing: reported(v.string()),
  doseSource: v.optional(sourceSchema),
  doseCheck: v.optional(checkSchema),
  durationWeeks: reported(positiveNumber),
});

export const relatedReportSchema = v.strictObject({
  /** Id of the record in this dataset, where it is one. */
  id: v.optional(v.string()),
  title: v.string(),
  authors: v.optional(v.array(v.string())),
  year: v.optional(v.number()),
  where: v.optional(v.string()),
  relation: v.picklist(relationCodes),
  url: v.optional(v.pipe(v.string(), v.url())),
  note: v.optional(v.string()),
});

export const correctionSchema = v.strictObject({
  date: reported(v.string()),
  doi: reported(v.string()),
  contentRead: v.boolean(),
  note: v.optional(v.string()),
  source: sourceSchema,
});

export const cautionSchema = v.strictObject({
  kind: v.picklist(cautionKindCodes),
  text: v.string(),
});
export type Caution = v.InferOutput<typeof cautionSchema>;

/** One record: a trial, cohort, register study, series, report, review or registration. */
export const studySchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  /** Display name: first author and year, made unique where two share both. */
  name: v.string(),
  /** Number of the paper in the text this product was founded on: 1, 2, 4 or 5. */
  seedReference: v.optional(v.picklist([1, 2, 4, 5])),
  citation: citationSchema,
  registrations: v.array(v.string()),
  registrationNote: v.optional(v.string()),
  design: v.picklist(designCodes),
  designNote: v.optional(v.string()),
  blinding: v.picklist(blindingCodes),
  publicationType: v.optional(v.string()),
  /** State of a registered study, where the record is or was one. */
  studyStatus: v.optional(v.string()),
  /** Empty only for a use of naltrexone kept for context whose condition is in no group. */
  conditionGroups: v.array(v.picklist(conditionGroupCodes)),
  /** Slugs of `diagnoses.json`; empty where the groups are. */
  diagnoses: v.array(v.string()),
  condition: v.string(),
  population: populationSchema,
  /** Absent where nobody looked for it. */
  eligibility: v.optional(eligibilitySchema),
  registeredOutcome: v.optional(registeredOutcomeSchema),
  intervention: interventionSchema,
  comparator: v.strictObject({
    classes: v.array(v.picklist(comparatorClassCodes)),
    label: v.string(),
  }),
  /** Set for naltrexone that is not standard low dose; kept for context, never among LDN effects. */
  contextOnly: v.optional(
    v.strictObject({
      reason: v.picklist(['not-low-dose', 'opioid-combination']),
      note: v.string(),
    }),
  ),
  /** Records with the same value share people; a total counts the largest of them once. */
  participantSet: v.string(),
  parentStudy: v.optional(v.string()),
  relatedReports: v.array(relatedReportSchema),
  corrections: v.array(correctionSchema),
  cautions: v.array(cautionSchema),
  finding: v.string(),
  outcomes: v.array(outcomeSchema),
  harms: harmsSchema,
  pooled: v.array(pooledResultSchema),
  pooledNote: v.optional(v.string()),
  plannedOutcomes: v.array(
    v.strictObject({
      name: v.string(),
      instrument: v.string(),
      timepointsWeeks: v.array(finiteNumber),
      role: v.string(),
    }),
  ),
  limitations: v.array(v.string()),
  /** Ratings of bias or certainty that somebody published, never ours. */
  riskOfBias: reported(v.pipe(v.array(publishedRatingSchema), v.minLength(1))),
  funding: reported(v.string()),
  note: v.optional(v.string()),
  sourceRead: v.picklist(readabilityCodes),
});
export type Study = v.InferOutput<typeof studySchema>;
