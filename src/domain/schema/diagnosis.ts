import * as v from 'valibot';
import { reported } from '../missing/missing-schema';
import { conditionGroupCodes } from '../vocabulary/filters/condition-groups';

/** Terminologies whose codes a diagnosis may carry, with the URI that FHIR uses for each. */
export const codingSystems = {
  MeSH: { label: 'MeSH', uri: 'http://id.nlm.nih.gov/mesh' },
  'ICD-10': { label: 'ICD-10 (WHO)', uri: 'http://hl7.org/fhir/sid/icd-10' },
  'ICD-11': { label: 'ICD-11 MMS', uri: 'http://id.who.int/icd/release/11/mms' },
  'SNOMED CT': { label: 'SNOMED CT', uri: 'http://snomed.info/sct' },
  DOID: { label: 'Disease Ontology', uri: 'http://purl.obolibrary.org/obo/doid.owl' },
} as const;

export type CodingSystem = keyof typeof codingSystems;
const codingSystemCodes = Object.keys(codingSystems) as [CodingSystem, ...CodingSystem[]];

/** How the concept behind a code stands to the diagnosis that carries it. */
export const codeFits = {
  same: 'the same concept',
  broader: 'a wider category that holds this diagnosis',
  narrower: 'one form of this diagnosis',
  overlapping: 'shares people with this diagnosis, and each holds others',
} as const;

export type CodeFit = keyof typeof codeFits;
const codeFitCodes = Object.keys(codeFits) as [CodeFit, ...CodeFit[]];

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
  /** Condition groups under which the diagnosis is listed. */
  groups: v.pipe(v.array(v.picklist(conditionGroupCodes)), v.minLength(1)),
  codes: v.array(diagnosisCodeSchema),
  /** Id of the wider diagnosis of which this is a form. */
  parent: v.optional(v.string()),
});
export type Diagnosis = v.InferOutput<typeof diagnosisSchema>;
