import * as v from 'valibot';
import { reported } from '../../missing/missing-schema';
import { comparatorClassCodes } from '../../vocabulary/filters/comparators';
import { conditionGroupCodes } from '../../vocabulary/filters/condition-groups';
import { blindingCodes } from '../../vocabulary/filters/designs';
import { trialStatusCodes } from '../../vocabulary/trial-statuses';
import { eligibilitySchema, registeredOutcomeSchema } from './eligibility';
import { count } from '../source';

/** A year, month or day: `2025`, `2025-09` or `2025-09-30`. */
export const partialDateSchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/),
);

const registryDateSchema = v.strictObject({
  date: partialDateSchema,
  /** True when the registry marked the date as planned or estimated. */
  planned: v.boolean(),
});

/** A trial known from a registry or a protocol, whose result is outstanding, partial or will not come. */
export const registeredTrialSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  registrations: v.array(v.string()),
  registrationNote: v.optional(v.string()),
  title: v.string(),
  /** Set when `title` is not the registered one. */
  titleNote: v.optional(v.string()),
  condition: v.string(),
  /** Slugs of `diagnoses.json`; empty where the groups are. */
  diagnoses: v.array(v.string()),
  /** Empty only for a condition in no group, which the note then says. */
  conditionGroups: v.array(v.picklist(conditionGroupCodes)),
  phase: reported(v.string()),
  /** People enrolled, or planned where enrolment has not ended. */
  participants: reported(count),
  status: v.picklist(trialStatusCodes),
  statusNote: v.optional(v.string()),
  /** Date of the copy of the entry in which the status stood. */
  statusAsOf: reported(partialDateSchema),
  /** True when a result may still come or is owed. */
  stillToReport: v.boolean(),
  dose: reported(v.string()),
  /** Set for a fixed combination, which is not a test of naltrexone alone. */
  combinedWith: v.optional(v.string()),
  design: reported(v.string()),
  /** ISO 3166-1 alpha-2. */
  country: reported(v.string()),
  comparator: v.strictObject({
    classes: v.array(v.picklist(comparatorClassCodes)),
    label: v.string(),
  }),
  blinding: v.picklist(blindingCodes),
  /** Absent where nobody looked for it, or where it stands in the record of `studyId`. */
  eligibility: v.optional(eligibilitySchema),
  registeredOutcome: v.optional(registeredOutcomeSchema),
  startDate: reported(registryDateSchema),
  completionDate: reported(registryDateSchema),
  sponsor: reported(v.string()),
  results: v.string(),
  /** Id of the record in this dataset that the registration belongs to. */
  studyId: v.optional(v.string()),
  /** The registry's own address, or the DOI of a protocol. */
  link: reported(v.pipe(v.string(), v.url())),
  readNote: v.optional(v.string()),
  note: v.optional(v.string()),
});
export type RegisteredTrial = v.InferOutput<typeof registeredTrialSchema>;
