import type {
  Annotation,
  CodeableConcept,
  Evidence,
  EvidenceStatistic,
  EvidenceVariable,
  Reference,
} from 'fhir/r5';
import { isMissing, missingText, type Reported } from '../../missing/missing';
import type { Check, Source } from '../../schema/source';
import type { Study } from '../../schema/study';
import { cautionKinds } from '../../vocabulary/cautions';
import { designs } from '../../vocabulary/filters/designs';
import { checkStatuses } from '../../vocabulary/sources';
import { wordsOfSource } from '../../sources/words-of-source';
import { plainText } from '../plain-text';
import type { Receipt } from '../receipt';
import { roles } from './codings';
import { designCodings } from './design-codings';
import { nameUuid } from './name-uuid';

/** What every Evidence of one study refers to. */
export interface StudyContext {
  readonly study: Study;
  readonly receipt: Receipt;
  /** Full URL of the Citation. */
  readonly citationUrl: string;
  readonly population: EvidenceVariable;
  readonly exposure: EvidenceVariable;
  /** Null where the study compares nothing. */
  readonly comparator: EvidenceVariable | null;
}

/** One finding of a study, before it is wrapped. */
export interface FhirFinding {
  /** Unique within its study. */
  readonly key: string;
  readonly name: string;
  readonly measured: EvidenceVariable;
  readonly compared: boolean;
  readonly statistics: readonly EvidenceStatistic[];
  /** The finding in one sentence, for the headline alone. */
  readonly assertion: string | null;
  readonly notes: readonly (string | undefined)[];
  readonly source: Reported<Source>;
  readonly check: Check;
  readonly synthesisType?: CodeableConcept;
}

export const urlOf = (id: string | undefined): string => `urn:uuid:${id}`;

const referenceTo = ({ id, title }: EvidenceVariable): Reference => ({
  reference: urlOf(id),
  ...(title !== undefined && { display: title }),
});

/** Where a figure was read and what the second extraction said. */
function sourceText(source: Reported<Source>, check: Check): string {
  const checked = [checkStatuses[check.status].label, check.note].filter(Boolean).join('. ');
  if (isMissing(source)) return `Source: ${missingText(source)}. ${checked}`;
  const place = isMissing(source.url) ? missingText(source.url) : source.url;
  return `Source: ${wordsOfSource(source)}, ${place}. ${checked}`;
}

/**
 * A finding as Evidence. `certainty` is left out: no rating is recorded, and none is invented. The
 * warnings of the record go with every figure.
 */
export function evidenceResource(context: StudyContext, finding: FhirFinding): Evidence {
  const { study, receipt, comparator } = context;
  const notes: Annotation[] = [
    ...finding.notes,
    sourceText(finding.source, finding.check),
    ...study.cautions.map(({ kind, text }) => `${cautionKinds[kind]}: ${text}`),
    study.contextOnly?.note,
  ].flatMap((text) => (text === undefined ? [] : [{ text }]));
  return {
    resourceType: 'Evidence',
    id: nameUuid(`evidence/${study.id}/${finding.key}`),
    identifier: [{ value: `${study.id}/${finding.key}` }],
    version: receipt.datasetVersion,
    title: plainText(`${study.name}: ${finding.name}`),
    status: 'active',
    date: receipt.datasetDate,
    publisher: 'LDN Evidence',
    relatedArtifact: [
      {
        type: 'derived-from',
        resourceReference: { reference: context.citationUrl, display: study.name },
      },
    ],
    ...(finding.assertion !== null && { assertion: finding.assertion }),
    note: notes,
    variableDefinition: [
      { variableRole: roles.population, observed: referenceTo(context.population) },
      { variableRole: roles.exposure, observed: referenceTo(context.exposure) },
      ...(finding.compared && comparator
        ? [{ variableRole: roles.referenceExposure, observed: referenceTo(comparator) }]
        : []),
      { variableRole: roles.measuredVariable, observed: referenceTo(finding.measured) },
    ],
    ...(finding.synthesisType && { synthesisType: finding.synthesisType }),
    studyDesign: [
      {
        ...(designCodings[study.design].length > 0 && {
          coding: [...designCodings[study.design]],
        }),
        text: designs[study.design].label,
      },
    ],
    ...(finding.statistics.length > 0 && { statistic: [...finding.statistics] }),
  };
}
