import { isMissing } from '../missing/missing';
import type { Dataset } from '../schema/dataset';
import type { Check, Source } from '../schema/source';
import type { Study } from '../schema/study';
import { checkStatuses, sourceKinds } from '../vocabulary/sources';
import { leavesOf } from './leaves';

/** What a dataset holds, in numbers. */
export interface DatasetCounts {
  readonly records: number;
  readonly excluded: number;
  /** Records in the dataset and those kept out of it. */
  readonly accountedFor: number;
  readonly outcomes: number;
  readonly harms: number;
  readonly pooledResults: number;
  /** Numbers that are evidence: effects, arms, harms, pooled results, sizes, ages, doses, times. */
  readonly figures: number;
  /** Outcomes, harms and pooled results that name where they were read. */
  readonly sources: number;
  /** Of those, read on another page than the paper or the registry. */
  readonly secondHand: number;
  /** Outcomes, harms and pooled results that one extractor read. */
  readonly singleExtractor: number;
  readonly diagnoses: number;
  readonly codes: number;
  readonly thresholds: number;
  readonly registeredTrials: number;
  readonly glossaryTerms: number;
}

/** Keys whose numbers describe a scale, a convention or a citation, not a result. */
const notFigures: ReadonlySet<string> = new Set([
  'scale',
  'levelPercent',
  'ciLevelPercent',
  'plannedOutcomes',
  'year',
]);

/** Counts a checked dataset; people are not among them (see `countParticipants`). */
export function datasetCounts(dataset: Dataset): DatasetCounts {
  const { studies } = dataset;
  const readings = studies.flatMap(readingsOf);
  const sources = readings.flatMap(({ source }) => (isMissing(source) ? [] : [source]));
  return {
    records: studies.length,
    excluded: dataset.exclusions.length,
    accountedFor: studies.length + dataset.exclusions.length,
    outcomes: sum(studies, ({ outcomes }) => outcomes.length),
    harms: sum(studies, ({ harms }) => harms.events.length),
    pooledResults: sum(studies, ({ pooled }) => pooled.length),
    figures: sum(studies, figuresOf),
    sources: sources.length,
    secondHand: sources.filter(({ kind }) => sourceKinds[kind].secondHand).length,
    singleExtractor: readings.filter(({ check }) => checkStatuses[check.status].single).length,
    diagnoses: dataset.diagnoses.length,
    codes: sum(dataset.diagnoses, ({ codes }) => codes.length),
    thresholds: dataset.instruments.length,
    registeredTrials: dataset.registeredTrials.length,
    glossaryTerms: dataset.glossary.length,
  };
}

function sum<T>(list: readonly T[], of: (entry: T) => number): number {
  return list.reduce((total, entry) => total + of(entry), 0);
}

interface Reading {
  readonly source: Study['harms']['events'][number]['source'] | Source;
  readonly check: Check;
}

function readingsOf({ outcomes, pooled, harms }: Study): readonly Reading[] {
  const summaries = [harms.serious, harms.stopped].flatMap((part) =>
    isMissing(part) ? [] : [part],
  );
  return [...outcomes, ...pooled, ...harms.events, ...summaries];
}

function figuresOf({ outcomes, pooled, harms, population, intervention }: Study): number {
  return leavesOf({ outcomes, pooled, harms, population, intervention }).filter(
    ({ value, keys }) => typeof value === 'number' && !keys.some((key) => notFigures.has(key)),
  ).length;
}
