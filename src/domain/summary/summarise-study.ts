import { peopleOf } from '../study/people';
import { isPrimary } from '../study/own-study';
import { limitationsOf } from '../study/limits/limitations';
import { comparesGroups } from '../study/contrast';
import { resultDirection } from '../effects/result-direction';
import { treatmentOf } from '../effects/treatment-name';
import { known } from '../missing/missing';
import type { Outcome } from '../schema/outcome';
import type { Study } from '../schema/study';
import { bandBesideLdn } from '../bands/band-beside-ldn';
import { bandOf } from '../bands/band-of';
import type { PointThreshold } from '../bands/place-on-null-line';
import { adverseEventsByArm, harmsLine } from '../harms/harms-line';
import { headlineOutcome } from './headline-outcome';
import { precisionOf } from './precision';
import { resultPlaceOf } from '../study/result-place';
import type { StudySummary } from './study-summary';

/**
 * Everything lists, filters and cards need of a study, decided once. `thresholdOf` gives the
 * within-person threshold in points of an outcome's instrument, or null.
 */
export function summariseStudy(
  study: Study,
  thresholdOf: (outcome: Outcome) => PointThreshold | null,
): StudySummary {
  const headline = headlineOutcome(study);
  const { citation, population, intervention } = study;
  return {
    id: study.id,
    name: study.name,
    year: known(citation.year) ?? null,
    design: study.design,
    blinding: study.blinding,
    conditionGroups: study.conditionGroups,
    diagnoses: study.diagnoses,
    condition: study.condition,
    country: known(population.country) ?? null,
    participants: peopleOf(study),
    participantNoun: nounOf(study),
    participantSet: study.participantSet === study.id ? null : study.participantSet,
    parentStudy: study.parentStudy ?? null,
    dosesMgPerDay: known(intervention.doseMgPerDay) ?? [],
    ...(intervention.doseRangeMgPerDay && { doseRangeMgPerDay: intervention.doseRangeMgPerDay }),
    durationWeeks: known(intervention.durationWeeks) ?? null,
    comparatorClasses: study.comparator.classes,
    comparatorLabel: study.comparator.label,
    outcomeDomains: [...new Set(study.outcomes.map((outcome) => outcome.domain))],
    direction: isPrimary(study) ? directionOf(study, headline) : null,
    ...pooledDirection(study, headline),
    results: resultPlaceOf(study),
    band: bandBesideLdn(bandOf(study, headline, headline ? thresholdOf(headline) : null)),
    finding: study.finding,
    harms: harmsLine(study),
    adverseEvents: adverseEventsByArm(study),
    chips: limitationsOf(study, headline),
    cautions: [...new Set(study.cautions.map((caution) => caution.kind))],
    contextOnly: study.contextOnly !== undefined,
    precision: headline ? precisionOf(study, headline) : null,
  };
}

function nounOf(study: Study): StudySummary['participantNoun'] {
  if (/paediatric|children|juvenile/i.test(study.condition)) return 'children';
  const female = known(study.population.femalePercent);
  if (female === 100) return 'women';
  return female === 0 ? 'men' : 'people';
}

/** Direction of the headline if it compares groups, else of the first comparison, else null. */
function directionOf(study: Study, headline: Outcome | null): StudySummary['direction'] {
  if (study.contextOnly) return null;
  const compared = [headline, ...study.outcomes].find(
    (outcome): outcome is Outcome => outcome !== null && comparesGroups(study, outcome),
  );
  return compared ? resultDirection(compared) : null;
}

/** Only of LDN: what favours naltrexone at any dose is not said to favour LDN. */
function pooledDirection(
  study: Study,
  headline: Outcome | null,
): Pick<StudySummary, 'pooledDirection'> {
  if (study.design !== 'meta-analysis' || headline === null) return {};
  const direction = comparesGroups(study, headline) ? resultDirection(headline) : null;
  const ofLdn = treatmentOf(study, headline.effect) === 'LDN';
  return direction === null || (direction === 'ldn' && !ofLdn)
    ? {}
    : { pooledDirection: direction };
}
