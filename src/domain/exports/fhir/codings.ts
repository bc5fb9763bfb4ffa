import type { CodeableConcept, Coding } from 'fhir/r5';
import type { EffectMeasure } from '../../vocabulary/filters/outcomes';
import type { PublicationKind } from '../../study/publication-kind';

// Codes and displays are those of FHIR R5 (5.0.0) and of the HL7 Terminology release it refers to.
const statisticType = 'http://terminology.hl7.org/CodeSystem/statistic-type';
const attributeType = 'http://terminology.hl7.org/CodeSystem/attribute-estimate-type';
const variableRole = 'http://terminology.hl7.org/CodeSystem/variable-role';
const artifactClassifier = 'http://hl7.org/fhir/citation-artifact-classifier';

export const ucum = 'http://unitsofmeasure.org';

function concept(system: string, code: string, display: string, text?: string): CodeableConcept {
  return { coding: [{ system, code, display }], ...(text !== undefined && { text }) };
}

export const statistics = {
  mean: concept(statisticType, 'C53319', 'Mean'),
  count: concept(statisticType, 'C25463', 'Count'),
  proportion: concept(statisticType, 'C44256', 'Proportion'),
};

/** Measures without a code of their own are named in words. */
export const statisticOfMeasure: Readonly<Record<EffectMeasure, CodeableConcept | null>> = {
  'mean-difference': concept(statisticType, '0000457', 'Mean Difference'),
  'mean-change-difference': concept(
    statisticType,
    '0000457',
    'Mean Difference',
    'Difference in mean change',
  ),
  'standardized-mean-difference': concept(statisticType, '0000100', 'Standardized Mean Difference'),
  'risk-difference': concept(statisticType, '0000424', 'Risk Difference'),
  'percentage-points': { text: 'Difference in percentage points' },
  'risk-ratio': concept(statisticType, 'C93152', 'Relative Risk'),
  'incidence-rate-ratio': concept(statisticType, 'rate-ratio', 'Incidence Rate Ratio'),
  'hazard-ratio': concept(statisticType, 'C93150', 'Hazard Ratio'),
  'percent-change': { text: 'Percent change from baseline' },
  'within-group-change': { text: 'Change from baseline' },
  'within-group-effect-size': { text: 'Before-after effect size' },
  'p-value-only': null,
  none: null,
};

export const attributes = {
  interval: concept(attributeType, 'C53324', 'Confidence interval'),
  p: concept(attributeType, 'C44185', 'P-value'),
  sd: concept(attributeType, 'C53322', 'Standard deviation'),
  i2: concept(attributeType, '0000420', 'I-squared'),
};

export const roles = {
  population: concept(variableRole, 'population', 'population'),
  exposure: concept(variableRole, 'exposure', 'exposure'),
  referenceExposure: concept(variableRole, 'referenceExposure', 'reference exposure'),
  measuredVariable: concept(variableRole, 'measuredVariable', 'measured variable'),
};

export const artifactOfKind: Readonly<Record<PublicationKind, CodeableConcept>> = {
  'journal-article': concept(artifactClassifier, 'D016428', 'Journal Article'),
  preprint: concept(artifactClassifier, 'D000076942', 'Preprint'),
  'conference-abstract': { text: 'Conference abstract' },
  'book-chapter': { text: 'Book chapter' },
  thesis: { text: 'Thesis' },
  'registry-entry': { text: 'Trial registry entry' },
  report: { text: 'Report' },
  announcement: { text: 'Announcement' },
};

/** Naltrexone: WHO ATC index, and the ingredient of RxNorm. */
export const naltrexone: readonly Coding[] = [
  { system: 'http://www.whocc.no/atc', code: 'N07BB04', display: 'naltrexone' },
  { system: 'http://www.nlm.nih.gov/research/umls/rxnorm', code: '7243', display: 'naltrexone' },
];
