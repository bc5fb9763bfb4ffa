import { isMissing, known, missingText } from '../../missing/missing';
import { headlineOutcome } from '../../summary/headline-outcome';
import { outcomeText } from '../../study/outcome-text';
import type { Harm, HarmSummary } from '../../schema/harms';
import type { Outcome } from '../../schema/outcome';
import type { PooledResult } from '../../schema/pooled-result';
import type { Study } from '../../schema/study';
import type { Finding } from './evidence-resource';
import { armStatistics, countStatistics, effectStatistics, pooledStatistic } from './statistics';
import { namedVariable, outcomeVariable } from './variables';

/**
 * The findings of a study that become Evidence: its headline outcome, every other comparison between
 * groups that holds a figure, all harms, and what a review pooled. A study without any outcome still
 * says its finding.
 */
export function findingsOf(study: Study): readonly Finding[] {
  const headline = headlineOutcome(study);
  const outcomes = study.outcomes
    .map((outcome) => outcomeFinding(study, outcome, outcome === headline))
    .filter(({ assertion, compared, statistics }) =>
      assertion === null ? compared && statistics.length > 0 : true,
    );
  const { events, serious, stopped } = study.harms;
  return [
    ...(headline === null ? [wordsAlone(study)] : []),
    ...outcomes,
    ...events.map(harmFinding),
    ...summaryFinding('harms-serious', 'Serious adverse events', known(serious)),
    ...summaryFinding('harms-stopped', 'Stopped for adverse events', known(stopped)),
    ...study.pooled.map(pooledFinding),
  ];
}

function wordsAlone(study: Study): Finding {
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

function outcomeFinding(study: Study, outcome: Outcome, isHeadline: boolean): Finding {
  const { effect, arms } = outcome;
  return {
    key: `outcome-${outcome.key}`,
    name: outcomeText(outcome),
    measured: outcomeVariable(outcome),
    compared: outcome.comparison === 'between-groups',
    statistics: [
      ...(isMissing(effect) ? [] : effectStatistics(effect)),
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

function harmFinding(harm: Harm): Finding {
  return {
    key: `harm-${harm.key}`,
    name: harm.name,
    measured: namedVariable(harm.name),
    compared: harm.arms.some(({ role }) => role === 'placebo' || role === 'active'),
    statistics: [
      ...(harm.effect ? effectStatistics(harm.effect) : []),
      ...harm.arms.flatMap((arm) => countStatistics(arm, harm.unit)),
    ],
    assertion: null,
    notes: [
      harm.note,
      ...harm.arms.map(({ label, commonest }) => commonest && `${label}: ${commonest}`),
    ],
    source: harm.source,
    check: harm.check,
  };
}

function summaryFinding(
  key: string,
  name: string,
  summary: HarmSummary | undefined,
): readonly Finding[] {
  if (summary === undefined) return [];
  return [
    {
      key,
      name,
      measured: namedVariable(name),
      compared: summary.arms.some(({ role }) => role === 'placebo' || role === 'active'),
      statistics: summary.arms.flatMap((arm) => countStatistics(arm, 'people')),
      assertion: null,
      notes: [summary.statement, summary.note],
      source: summary.source,
      check: summary.check,
    },
  ];
}

function pooledFinding(pooled: PooledResult, at: number): Finding {
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
