import type { StudyForPooling } from '../study/study-for-pooling';
import {
  certaintyLevelCodes,
  type CertaintyDomain,
  type CertaintyLevel,
} from '../vocabulary/certainty';
import type { CertaintyContext, ImportantDifference } from './certainty-context';
import type { DomainState } from './domain-state';
import type { EvidenceBody, RatedBody } from './evidence-body';
import { imprecisionOf, type Imprecision } from './imprecision';
import { inconsistencyOf, type Inconsistency } from './inconsistency';
import { indirectnessOf, type Indirectness } from './indirectness';
import { publicationBiasOf, type PublicationBias } from './publication-bias';
import { riskOfBiasOf, type RiskOfBias } from './risk-of-bias';

/** What each domain came to, by the rules of `vocabulary/certainty`. */
export interface DomainAssessments {
  readonly 'risk-of-bias': RiskOfBias;
  readonly inconsistency: Inconsistency;
  readonly indirectness: Indirectness;
  readonly imprecision: Imprecision;
  readonly 'publication-bias': PublicationBias;
}

/**
 * The most that GRADE could allow for a body of evidence: its start, less what the figures alone require.
 * It is no rating: a panel may judge lower, and rates up only what was not randomised.
 */
export interface CertaintyBound {
  readonly body: RatedBody;
  readonly start: Extract<CertaintyLevel, 'high' | 'low'>;
  readonly domains: DomainAssessments;
  readonly level: CertaintyLevel;
}

/** Domains in the order of GRADE's tables. */
export const certaintyDomains = [
  'risk-of-bias',
  'inconsistency',
  'indirectness',
  'imprecision',
  'publication-bias',
] as const satisfies readonly CertaintyDomain[];

/**
 * The bound for a body of evidence under a question. Without randomisation it is "low or less" whatever the
 * figures say: a panel that may rate up has to weigh them itself, so that no domain is counted here.
 * `studies` holds the records behind the body, by id.
 */
export function certaintyBound(
  body: RatedBody,
  context: CertaintyContext,
  studies: ReadonlyMap<string, StudyForPooling>,
): CertaintyBound {
  const domains = {
    'risk-of-bias': riskOfBiasOf(body, context.biasRatings),
    inconsistency: inconsistencyOf(body),
    indirectness: indirectnessOf(body, context.diagnoses),
    imprecision: imprecisionOf(
      body,
      importantPointsOf(body, context.importantDifferences, studies),
    ),
    'publication-bias': publicationBiasOf(body, context.unpublishedTrials),
  };
  if (body.form === 'not-randomised')
    return { body, start: 'low', domains: uncounted(domains), level: 'low' };
  return { body, start: 'high', domains, level: lowered(domains) };
}

function lowered(domains: DomainAssessments): CertaintyLevel {
  const down = certaintyDomains.reduce((sum, domain) => sum + domains[domain].levels, 0);
  return certaintyLevelCodes[down] ?? 'very-low';
}

function uncounted(domains: DomainAssessments): DomainAssessments {
  const left = { state: 'not-assessed', levels: 0 } as const satisfies DomainState;
  return {
    'risk-of-bias': { ...domains['risk-of-bias'], ...left },
    inconsistency: { ...domains.inconsistency, ...left },
    indirectness: { ...domains.indirectness, ...left },
    imprecision: { ...domains.imprecision, ...left },
    'publication-bias': { ...domains['publication-bias'], ...left },
  };
}

/** The smallest important difference of the instrument that all studies of the body used; null without one. */
function importantPointsOf(
  { measure, studies: own }: EvidenceBody,
  known: readonly ImportantDifference[],
  studies: ReadonlyMap<string, StudyForPooling>,
): number | null {
  if (measure !== 'MD') return null;
  const found = own.map(({ studyId, outcomeKey }) => {
    const outcome = studies.get(studyId)?.outcomes.find(({ key }) => key === outcomeKey);
    return known.find(({ instrumentId }) => outcome?.instrumentIds?.includes(instrumentId));
  });
  const [first] = found;
  return first && found.every((one) => one === first) ? first.points : null;
}
