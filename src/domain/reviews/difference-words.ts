import { formatCount, formatNumber } from '../format/number';
import { formatPartialDate } from '../format/partial-date';
import { listOf } from '../format/words';
import { effectMeasures, type EffectMeasure } from '../vocabulary/filters/outcomes';
import type { DifferenceReason } from './difference-reasons';
import type { DifferenceEnd } from './differences';
import { pooledHereFigure } from './pooled-here-words';
import { comparatorText, sideFigureText, measureText } from './review-sides';

/** One end of a difference: whose figure, which, and where to read on. */
export interface DifferenceEndText {
  readonly name: string;
  /** Null for our own result. */
  readonly reviewId: string | null;
  readonly figure: string;
  readonly measure: string;
}

export function differenceEndText(end: DifferenceEnd): DifferenceEndText {
  if (!('review' in end))
    return {
      name: 'Computed here',
      reviewId: null,
      figure: pooledHereFigure(end),
      measure: 'mean difference v\u00a0placebo',
    };
  const { review, estimate } = end;
  return {
    name: review.name,
    reviewId: review.id,
    figure: sideFigureText(estimate),
    measure: `${measureText(estimate)}${estimate.sensitivity ? ', sensitivity analysis' : ''}`,
  };
}

/**
 * A clause that stands in a line with others: "I² 0% against 54%". `names` are those of the two whose
 * figures differ, where they do not stand beside the line.
 */
export function differenceReasonText(reason: DifferenceReason, names?: Two<string>): string {
  const [one, other] = names ?? ['one', 'the other'];
  switch (reason.code) {
    case 'before-and-after': {
      const [first, second] = names && reason.uncontrolled === 0 ? [other, one] : [one, other];
      return `${first} compares LDN with ${comparatorText(reason)}, ${second} people before and after LDN without a comparison group`;
    }
    case 'comparators': {
      const [a, b] = reason.comparators.map((comparator) => comparatorText({ comparator }));
      return `${one} compares LDN with ${a}, ${other} with ${b}`;
    }
    case 'measures': {
      const [a, b] = reason.measures.map(unitText);
      return `${one} is in ${a}, ${other} in ${b}, so the numbers cannot be set against each other`;
    }
    case 'subjects': {
      const [a, b] = reason.subjects;
      return `${one} is about ${a}, ${other} about ${b}`;
    }
    case 'sensitivity-analysis':
      return 'one leaves out trials in a sensitivity analysis, without saying which';
    case 'trials-of-one':
      return reason.only
        .filter(({ value }) => value.length > 0)
        .map(({ review, value }) => `only ${review} holds ${listOf(value)}`)
        .join(' and ');
    case 'trial-counts': {
      const [a, b] = reason.counts;
      const counts = a === b ? `${a} trials each` : `${a} trials against ${b}`;
      return `${counts}${unnamedText(reason)}`;
    }
    case 'trial-counts-not-stated':
      return 'neither states how many trials, or which, enter these figures';
    case 'one-trial-count': {
      const { review, value } = reason.given;
      return `${value} trials in ${review}${unnamedText(reason)}; their number is not stated for ${reason.other ?? 'the other figure'}`;
    }
    case 'contested':
      return `${reason.review} is contested by ${reason.by}`;
    case 'p-does-not-fit':
      return `the P value that ${reason.review} prints does not fit its interval`;
    case 'models':
      return reason.models.map(modelText).join(', ');
    case 'heterogeneity':
      return `I² ${reason.i2Percent.map((value) => `${formatNumber(value)}%`).join(' against ')}`;
    case 'searches':
      return searchesText(reason);
    case 'later-trial':
      return `${reason.trial} (${formatNumber(reason.difference)}), pooled here, appeared after ${reason.review}`;
    case 'trials-here': {
      const there =
        reason.there === null
          ? 'An unstated number of trials'
          : `${formatCount(reason.there)} trials`;
      return `${there} there, ${reason.here} here: only these print a mean difference with its interval on the 0 to 10 scale`;
    }
    case 'wide-interval':
      return `with ${reason.trials} trials the Hartung-Knapp interval is very wide`;
  }
}

type Two<T> = readonly [T, T];

/** What the numbers of a measure are counted in. */
function unitText(measure: EffectMeasure): string {
  if (measure === 'mean-difference') return 'points of a pain scale';
  if (measure === 'standardized-mean-difference') return 'standard deviations';
  return `another measure (${effectMeasures[measure].label})`;
}

type Reason<Code> = Extract<DifferenceReason, { readonly code: Code }>;

function unnamedText({ unnamed }: { readonly unnamed: boolean }): string {
  return unnamed ? '; which trials they are is not stated' : '';
}

function modelText({ review, value }: Reason<'models'>['models'][number]): string {
  return value.startsWith('not stated')
    ? `the model of ${review} is not stated`
    : `${review} used ${value}`;
}

/** Those that give a date first. */
function searchesText({ searches }: Reason<'searches'>): string {
  const dated = searches.flatMap(({ review, value }) =>
    value === null ? [] : [`${review} searched to ${formatPartialDate(value)}`],
  );
  const undated = searches.flatMap(({ review, value }) =>
    value === null ? [`${review} does not say`] : [],
  );
  return [...dated, ...undated].join(', ');
}
