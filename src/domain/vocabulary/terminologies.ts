/** Terminologies whose codes a diagnosis may carry, with the URI that FHIR uses for each. */
export const codingSystems = {
  MeSH: { label: 'MeSH', uri: 'http://id.nlm.nih.gov/mesh' },
  'ICD-10': { label: 'ICD-10 (WHO)', uri: 'http://hl7.org/fhir/sid/icd-10' },
  'ICD-11': { label: 'ICD-11 MMS', uri: 'http://id.who.int/icd/release/11/mms' },
  'SNOMED CT': { label: 'SNOMED CT', uri: 'http://snomed.info/sct' },
  DOID: { label: 'Disease Ontology', uri: 'http://purl.obolibrary.org/obo/doid.owl' },
} as const;

export type CodingSystem = keyof typeof codingSystems;
export const codingSystemCodes = Object.keys(codingSystems) as [CodingSystem, ...CodingSystem[]];

/** How the concept behind a code stands to the diagnosis that carries it. */
export const codeFits = {
  same: 'the same concept',
  broader: 'a wider category that holds this diagnosis',
  narrower: 'one form of this diagnosis',
  overlapping: 'shares people with this diagnosis, and each holds others',
} as const;

export type CodeFit = keyof typeof codeFits;
export const codeFitCodes = Object.keys(codeFits) as [CodeFit, ...CodeFit[]];
