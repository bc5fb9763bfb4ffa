import { comparesGroups } from '../study/contrast';
import { effectMeasures } from '../vocabulary/filters/outcomes';
import { formatCount, formatNumber } from '../format/number';
import { lowerFirst } from '../format/sentence-case';
import { isMissing, known, missingText } from '../missing/missing';
import type { Outcome } from '../schema/outcome';
import type { Study } from '../schema/study';
import { blindings, designs, isRandomised } from '../vocabulary/filters/designs';
import { checkStatuses, sourceKinds } from '../vocabulary/sources';
import { contrastOf } from '../effects/computed-contrast';
import { participantsText } from '../study/participants-text';
import { ratingWords } from '../study/rating-words';

/** A fact that bears on certainty, taken from the record by rule; never a rating. */
export interface Signal {
  readonly label: string;
  readonly value: string;
}

/** Signals in the order in which a reader asks for them; reviews and registrations have their own. */
export function studySignals(study: Study, headline: Outcome | null): readonly Signal[] {
  const kind = designs[study.design].kind;
  if (kind === 'review') return [...reviewSignals(study), ...readingSignals(study, headline)];
  if (kind === 'registered') return registeredSignals(study);
  return [
    { label: 'Randomised', value: randomisedText(study) },
    { label: 'Blinded', value: blindings[study.blinding] },
    { label: 'Compared with', value: study.comparator.label },
    { label: 'People', value: participantsText(study) },
    { label: 'Interval', value: intervalText(study, headline) },
    ...readingSignals(study, headline),
  ];
}

const layoutInWords = { parallel: 'parallel groups', crossover: 'crossover' } as const;

function randomisedText({ design }: Study): string {
  const layout = designs[design].layout;
  if (isRandomised(design) && layout !== null) return `yes, ${layoutInWords[layout]}`;
  return `no: ${designs[design].label.replace(/, not randomised$/, '').toLowerCase()}`;
}

/** Whether the headline's interval includes no difference, or why nothing can be said. */
function intervalText(study: Study, headline: Outcome | null): string {
  if (!headline) return 'none: no outcome in what could be read';
  if (!comparesGroups(study, headline)) return 'none between groups: nothing was compared';
  const effect = known(headline.effect);
  const noDifference = effect ? effectMeasures[effect.measure].null : null;
  if (effect?.interval && noDifference !== null) {
    const { low, high, levelPercent } = effect.interval;
    const includes = low <= noDifference && high >= noDifference;
    return `${formatNumber(levelPercent)}% CI ${includes ? 'includes' : 'excludes'} no difference`;
  }
  const { meanDifference, riskDifference } = contrastOf(study, headline);
  const computed = meanDifference.ok ? meanDifference : riskDifference;
  if (computed.ok && known(effect?.estimate) === undefined) {
    const includes = computed.low <= 0 && computed.high >= 0;
    return `not reported; computed 95% CI ${includes ? 'includes' : 'excludes'} no difference`;
  }
  return 'none reported, none can be computed';
}

/** Where the headline figure was read, and whether others have judged the record. */
function readingSignals(study: Study, headline: Outcome | null): readonly Signal[] {
  const read = headline
    ? `${sourceKinds[headline.source.kind].label}; ${checkStatuses[headline.check.status].label.toLowerCase()}`
    : 'no figure read';
  return [
    { label: 'Headline read in', value: lowerFirst(read) },
    {
      label: 'Rated by others',
      value: isMissing(study.riskOfBias)
        ? `rating of bias or certainty ${missingText(study.riskOfBias)}`
        : ratingWords(study.riskOfBias),
    },
  ];
}

function reviewSignals(study: Study): readonly Signal[] {
  const [first] = study.pooled;
  const k = first?.studiesPooled;
  const people = first?.participantsPooled;
  const i2 = first?.i2Percent;
  const text = (value: typeof k, format: (value: number) => string) =>
    value === undefined
      ? 'no pooled figure'
      : isMissing(value)
        ? missingText(value)
        : format(value);
  const rows: readonly Signal[] = [
    { label: 'Kind', value: designs[study.design].label.toLowerCase() },
    { label: 'Compared with', value: study.comparator.label },
  ];
  if (!first) return [...rows, { label: 'Pooled', value: 'no pooled figure in this record' }];
  return [
    ...rows,
    { label: 'Pooled outcome', value: first.outcome },
    { label: 'Studies pooled', value: text(k, formatNumber) },
    { label: 'People pooled', value: text(people, formatCount) },
    { label: 'Heterogeneity', value: text(i2, (value) => `I² ${formatNumber(value)}%`) },
    {
      label: 'Interval',
      value: pooledIntervalText(first),
    },
  ];
}

function pooledIntervalText({ interval, measure }: Study['pooled'][number]): string {
  const noDifference = effectMeasures[measure].null;
  const level = `${formatNumber(interval.levelPercent)}% CI`;
  if (noDifference === null) return `${level} printed; before-after, nothing compared`;
  const includes = interval.low <= noDifference && interval.high >= noDifference;
  return `${level} ${includes ? 'includes' : 'excludes'} no difference`;
}

function registeredSignals(study: Study): readonly Signal[] {
  return [
    { label: 'State', value: study.studyStatus ?? 'not recorded' },
    { label: 'Blinded', value: blindings[study.blinding] },
    { label: 'Compared with', value: study.comparator.label },
    { label: 'People', value: participantsText(study) },
    {
      label: 'Results',
      value: study.outcomes.length === 0 ? 'none in this record' : 'see outcomes',
    },
  ];
}
