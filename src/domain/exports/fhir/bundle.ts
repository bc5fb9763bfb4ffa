import type { Bundle, Citation, Evidence, EvidenceVariable } from 'fhir/r5';
import type { Diagnosis } from '../../schema/diagnosis';
import type { Study } from '../../schema/study';
import { shownRecords, type ExportInput } from '../export-input';
import { receiptLines, type Receipt } from '../receipt';
import { citationResource } from './citation-resource';
import { evidenceResource, urlOf, type StudyContext } from './evidence-resource';
import { findingsOf } from './findings';
import { nameUuid } from './name-uuid';
import { comparatorVariable, exposureVariable, populationVariable } from './variables';

type Held = Citation | EvidenceVariable | Evidence;

function resourcesOf(
  study: Study,
  diagnoses: ReadonlyMap<string, Diagnosis>,
  receipt: Receipt,
): readonly Held[] {
  const citation = citationResource(study, receipt);
  const context: StudyContext = {
    study,
    receipt,
    citationUrl: urlOf(citation.id),
    population: populationVariable(study, diagnoses),
    exposure: exposureVariable(study),
    comparator: comparatorVariable(study),
  };
  const findings = findingsOf(study);
  return [
    citation,
    context.population,
    context.exposure,
    ...(context.comparator ? [context.comparator] : []),
    ...findings.map(({ measured }) => measured),
    ...findings.map((finding) => evidenceResource(context, finding)),
  ];
}

/**
 * The studies as a FHIR R5 (5.0.0) Bundle of Citation, EvidenceVariable and Evidence. The receipt
 * stands where a Bundle has room without extensions: tags, the link to itself, identifier and time.
 */
export function fhirBundle(input: ExportInput): string {
  const { receipt } = input;
  const byId = new Map(input.diagnoses.map((diagnosis) => [diagnosis.id, diagnosis]));
  const resources = new Map<string, Held>();
  for (const study of shownRecords(input))
    for (const resource of resourcesOf(study, byId, receipt))
      resources.set(urlOf(resource.id), resource);
  const lines = receiptLines(receipt);
  const id = nameUuid(`bundle/${JSON.stringify(lines)}`);
  const bundle: Bundle = {
    resourceType: 'Bundle',
    id,
    meta: { tag: lines.map(([name, text]) => ({ display: `${name}: ${text}` })) },
    identifier: { system: 'urn:ietf:rfc:3986', value: urlOf(id) },
    type: 'collection',
    timestamp: `${receipt.exportDate}T00:00:00Z`,
    link: [{ relation: 'self', url: receipt.address }],
    entry: [...resources].map(([fullUrl, resource]) => ({ fullUrl, resource })),
  };
  return `${JSON.stringify(bundle, null, 2)}\n`;
}
