import * as v from 'valibot';
import { reported } from '../missing/missing-schema';
import { codeFitCodes, codingSystemCodes } from '../vocabulary/terminologies';
import { conditionGroupCodes } from '../vocabulary/filters/condition-groups';

const diagnosisCodeSchema = v.strictObject({
  system: v.picklist(codingSystemCodes),
  code: v.string(),
  /** Name of the concept in its own terminology. */
  display: v.string(),
  fit: v.picklist(codeFitCodes),
  source: v.strictObject({
    kind: v.literal('terminology-file'),
    /** Which release of the terminology was read, in words. */
    release: v.string(),
    /** The authority's own address. */
    url: reported(v.pipe(v.string(), v.url())),
  }),
  note: v.optional(v.string()),
});
export type DiagnosisCode = v.InferOutput<typeof diagnosisCodeSchema>;

/** A diagnosis that records and registered trials name, with the words a reader may search by. */
export const diagnosisSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  label: v.string(),
  /** Other names, abbreviations and spellings; none of them names two diagnoses. */
  synonyms: v.array(v.string()),
  /** Condition groups under which the diagnosis is listed, its own first. */
  groups: v.pipe(v.array(v.picklist(conditionGroupCodes)), v.minLength(1)),
  codes: v.array(diagnosisCodeSchema),
  /** Id of the wider diagnosis of which this is a form. */
  parent: v.optional(v.string()),
});
export type Diagnosis = v.InferOutput<typeof diagnosisSchema>;
