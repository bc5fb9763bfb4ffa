import * as v from 'valibot';
import { reported } from '../../missing/missing-schema';
import {
  eligibilityCriterionCodes,
  eligibilityRuleCodes,
  listReadingCodes,
  registeredAgreementCodes,
  type EligibilityCriterion,
} from '../../vocabulary/eligibility';
import { checkSchema, sourceSchema } from '../source';

const criterionSchema = v.strictObject({
  rule: v.picklist(eligibilityRuleCodes),
  /** Limits and wash-out, where the list gives them. */
  words: v.optional(v.string()),
});

const criteria = Object.fromEntries(
  eligibilityCriterionCodes.map((code) => [code, criterionSchema]),
) as Record<EligibilityCriterion, typeof criterionSchema>;

/** Who was let into a trial and who was left out, as far as its list could be read. */
export const eligibilitySchema = v.strictObject({
  listRead: v.picklist(listReadingCodes),
  age: reported(v.string()),
  sex: reported(v.string()),
  minimumPain: reported(v.string()),
  criteria: v.strictObject(criteria),
  other: v.optional(v.string()),
  /** Where readers are sent: the registry's own entry, a protocol, a paper. */
  source: sourceSchema,
  /** What was read there or in copies, page by page. */
  pagesRead: v.array(v.string()),
  check: checkSchema,
});
export type Eligibility = v.InferOutput<typeof eligibilitySchema>;

/** The primary outcome as registered, and whether the published one is the same. */
export const registeredOutcomeSchema = v.strictObject({
  primary: reported(
    v.pipe(
      v.array(v.strictObject({ outcome: v.string(), time: reported(v.string()) })),
      v.minLength(1),
    ),
  ),
  /** Whether it changed after registration, as far as that could be read. */
  history: v.optional(v.string()),
  /** When it was registered, where that was after the start. */
  timing: v.optional(v.string()),
  published: v.picklist(registeredAgreementCodes),
  note: v.optional(v.string()),
  source: sourceSchema,
  check: checkSchema,
});
export type RegisteredOutcome = v.InferOutput<typeof registeredOutcomeSchema>;
