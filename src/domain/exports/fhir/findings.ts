import { isMissing, missingText } from '../../missing/missing';
import { treatmentOf } from '../../effects/treatment-name';
import { headlineOutcome } from '../../summary/headline-outcome';
import { outcomeText } from '../../study/outcome-text';
import { holdsComparator } from '../../study/contrast';
import { harmsOf, type StudyHarm } from '../../study/harms-of';
import type { Outcome } from '../../schema/outcome';
import type { PooledResult } from '../../schema/pooled-result';
import type { Study } from '../../schema/study';
import type { FhirFinding } from './evidence-resource';
import { armStatistics, countStatistics, effectStatistics, pooledStatistic } from './statistics';
import { namedVariable, outcomeVariable } from './variables';

/**
 * The findings of a study that become Evidence: its headline outcome, every other comparison between
 * groups that holds a figure, all harms, and what a review pooled. A study without any outcome still
 * says its finding.
 */
export function findingsOf(study: Study): readonly FhirFinding[] {
  const headline = headlineOutcome(study);
  const outcomes = study.outcomes
    .map((outcome) => outcomeFinding(study, outcome, outcome === headline))
    .filter(({ assertion, compared, statistics }) =>
      assertion === null ? compared && statistics.length > 0 : true,
    );
  return [
    ...(headline === null ? [wordsAlone(study)] : []),
    ...outcomes,
    ...harmsOf(study).map((harm) => harmFinding(study, harm)),
    ...study.pooled.map(pooledFinding),
  ];
}

function wordsAlone(study: Study): FhirFinding {
  const { citation } = study;
  return {
    key: 'finding',
    name: 'finding in words',
    measured: namedVariable('No outcome recorded'),
    compared: false,
    statistics: [],
    assertion: study.finding,
    notes: [study.note],
    source: { missing: 'not-applicable', note: 'the finding sums up the record' },
    check: citation.check,
  };
}

function outcomeFinding(study: Study, outcome: Outcome, isHeadline: boolean): FhirFinding {
  const { effect, arms } = outcome;
  return {
    key: `outcome-${outcome.key}`,
    name: outcomeText(outcome),
    measured: outcomeVariable(outcome),
    compared: outcome.comparison === 'between-groups',
    statistics: [
      ...(isMissing(effect) ? [] : effectStatistics(effect, treatmentOf(study, effect))),
      ...arms.flatMap(armStatistics),
    ],
    assertion: isHeadline ? study.finding : null,
    notes: [
      outcome.note,
      isMissing(effect) ? `Effect: ${missingText(effect)}` : effect.interventionNote,
    ],
    source: outcome.source,
    check: outcome.check,
  };
}

function harmFinding(study: Study, harm: StudyHarm): FhirFinding {
  const name = harm.summary?.heading ?? harm.name;
  return {
    key: harm.summary ? `harms-${harm.key}` : `harm-${harm.key}`,
    name,
    measured: namedVariable(name),
    compared: holdsComparator(harm.arms),
    statistics: [
      ...(harm.effect ? effectStatistics(harm.effect, treatmentOf(study, harm.effect)) : []),
      ...harm.arms.flatMap((arm) => countStatistics(arm, harm.unit)),
    ],
    assertion: null,
    notes: [
      harm.summary?.statement,
      harm.note,
      ...harm.arms.map(({ label, commonest }) => commonest && `${label}: ${commonest}`),
    ],
    source: harm.source,
    check: harm.check,
  };
}

function pooledFinding(pooled: PooledResult, at: number): FhirFinding {
  return {
    key: `pooled-${at + 1}`,
    name: `${pooled.outcome}, pooled`,
    measured: namedVariable(pooled.outcome),
    compared: true,
    statistics: [pooledStatistic(pooled)],
    assertion: null,
    notes: [`Model: ${pooled.model}`, pooled.note],
    source: pooled.source,
    check: pooled.check,
    synthesisType: { text: 'Pooled by the review' },
  };
}
