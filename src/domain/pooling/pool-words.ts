import { type PoolingMeasure, poolingMeasures } from '../vocabulary/pooling-measures';
import { effectScales, formatOnScale } from '../format/effect-scale';
import { formatTwoDigits } from '../format/digits';
import { formatNumber } from '../format/number';
import { numberWord } from '../format/number-word';
import { formatComputedP } from '../format/p-value';
import { conclusionOf } from '../synthesis/interval';
import { shownPrediction } from '../synthesis/prediction-interval';
import type { Synthesis } from '../synthesis/synthesize';
import { isDetermined } from '../synthesis/undetermined';
import type { SynthesisView } from '../address/view';
import { intervalMethods, poolingModels } from '../vocabulary/pooling-choices';
import { outcomeFamilies, type OutcomeFamily } from '../vocabulary/outcome-families';
import { peopleText } from '../study/participants-text';
import type { PooledGroup } from './pool-family';
import { doubtOf, fewStudies, type Doubt } from './doubt';
import { plural } from '../format/words';

/** Which side of no difference favours LDN, on the scale as drawn. */
export function axisEnds(family: OutcomeFamily, comparator: string): readonly [string, string] {
  const ldnLeft = outcomeFamilies[family].lowerIsBetter;
  return ldnLeft
    ? ['favours LDN', `favours ${comparator}`]
    : [`favours ${comparator}`, 'favours LDN'];
}

/** What LDN is compared with: the one active comparator by its name, several by what they are. */
export function comparatorInWords({ comparatorClass, rows }: PooledGroup): string {
  if (comparatorClass !== 'active') return 'placebo';
  const [label, ...others] = new Set(rows.map((row) => row.comparatorLabel));
  return label && others.length === 0 ? label : 'active comparator';
}

/** What the dotted line of a plot is, and is not. */
export function thresholdSentence({ label }: { readonly label: string }): string {
  return `Dotted line: ${label}, a threshold for change within one person, not for a difference between groups.`;
}

/** The pooled result as plain sentences: what it is, what it excludes, where a new study might fall. */
export function resultSentences(
  group: PooledGroup,
  family: OutcomeFamily,
  measure: PoolingMeasure,
  comparator: string,
): readonly string[] {
  const { synthesis, doubts } = group;
  const { label } = outcomeFamilies[family];
  if (!synthesis) return [singleSentence(group, label, comparator)];
  const scale = effectScales[measure];
  const text = formatOnScale(scale, synthesis.estimate, synthesis.interval);
  const [narrow, few] = [doubtOf(doubts, 'narrow-interval'), doubtOf(doubts, 'few-studies')];
  const sentences = [
    `${label}, LDN against ${comparator}: pooled ${poolingMeasures[measure].inSentence} ${text}${scale.unit} from ${synthesis.k} randomised trials (${peopleText(group.participants)}).`,
    conclusion(synthesis, family, narrow !== null),
  ];
  if (narrow)
    sentences.push(
      `At this number of studies the Hartung-Knapp interval comes out narrower than the Wald interval, ${formatOnScale(scale, synthesis.estimate, narrow.wald)}; the wider one is the safer reading.`,
    );
  if (doubtOf(doubts, 'impossible-interval'))
    sentences.push(
      'The interval goes beyond ±100 points, where no risk difference can be: with so few studies the method does not hold.',
    );
  const prediction = shownPrediction(synthesis);
  if (isDetermined(prediction))
    sentences.push(
      `In a new study of this kind the effect may lie between ${formatOnScale(scale, prediction.low, null)} and ${formatOnScale(scale, prediction.high, null)} (95% prediction interval, ${synthesis.reference.name === 't' ? `t with ${synthesis.reference.df} df` : 'normal distribution'}).`,
    );
  if (few)
    sentences.push(
      `With ${few.k} studies any pooled result is fragile: one more trial could move it to either side.`,
    );
  return sentences;
}

/** A doubt as a signal among others. */
export function doubtSignal(doubt: Doubt): string {
  switch (doubt.code) {
    case 'few-studies':
      return `only ${doubt.k} studies`;
    case 'narrow-interval':
      return 'the Hartung-Knapp interval is narrower than the Wald interval';
    case 'impossible-interval':
      return 'the interval goes beyond what a risk difference can be';
    case 'includes-no-difference':
      return 'the interval includes no difference';
    case 'heterogeneity':
      return `the studies disagree: I² ${formatNumber(doubt.i2Percent, 0)}%`;
  }
}

/** The warning beside a pool on a page of other things: few studies, and an interval too narrow; else empty. */
export function poolWarning(doubts: readonly Doubt[]): string {
  const sentences = [
    doubtOf(doubts, 'few-studies') &&
      `Fewer than ${fewStudies} studies: the pooled figure and its interval are unreliable.`,
    doubtOf(doubts, 'narrow-interval') &&
      'The trials agree by chance so closely that the Hartung-Knapp interval is narrower than the Wald interval, which is given beside it.',
    doubtOf(doubts, 'impossible-interval') &&
      'The interval goes beyond ±100 points, where no risk difference can be.',
  ];
  return sentences.filter((sentence) => sentence !== null).join(' ');
}

function singleSentence({ rows, omitted }: PooledGroup, label: string, comparator: string): string {
  const left = rows.filter(({ studyId }) => !omitted.has(studyId)).length;
  const found = `of ${numberWord(rows.length)} randomised comparisons with ${comparator}`;
  if (rows.length === 0)
    return `${label}: no randomised comparison among these studies has a figure that could be pooled.`;
  if (left === 0)
    return plural(
      rows.length,
      `${label}: the one randomised comparison with ${comparator} was left out by the reader.`,
      `${label}: the reader left out every randomised comparison with ${comparator}.`,
    );
  return plural(
    rows.length,
    `${label}: one randomised comparison with ${comparator} has a figure that could be pooled. One study is a row, not a synthesis.`,
    `${label}: ${found}, the reader left out all but one. One study is a row, not a synthesis.`,
  );
}

function conclusion(synthesis: Synthesis, family: OutcomeFamily, doubtful: boolean): string {
  const side = conclusionOf(synthesis.interval);
  if (side === 'includes-null')
    return 'The interval includes no difference: the pooled trials neither show nor exclude one.';
  const favoursLdn = (side === 'below-null') === outcomeFamilies[family].lowerIsBetter;
  const favours = favoursLdn ? 'favours LDN' : 'favours the comparator';
  return doubtful
    ? `The interval as computed ${favours}, but see the next sentence.`
    : `The interval excludes no difference and ${favours}.`;
}

/** tau², chi², I² and the test of the overall effect, as the foot of a printed forest plot. */
export function heterogeneityLine(synthesis: Synthesis): string {
  const { tau2, tau2Interval, q, qDf, qPValue, i2 } = synthesis;
  const range = isDetermined(tau2Interval)
    ? ` (95% CI ${formatTwoDigits(tau2Interval.low)} to ${formatTwoDigits(tau2Interval.high)})`
    : '';
  return `Heterogeneity: τ² = ${formatTwoDigits(tau2)}${range}; χ² = ${formatNumber(q, 2)}, df\u00a0=\u00a0${qDf}, ${formatComputedP(qPValue)}; I² = ${formatNumber(i2, 0)}%`;
}

/** P of the overall effect, and which distribution it and the pooled interval refer to. */
export function overallLine(synthesis: Synthesis): string {
  const { method, reference, pValue } = synthesis;
  const interval =
    method.ci === 'HKSJ' && reference.name === 't'
      ? `Hartung-Knapp, t with ${reference.df} df`
      : 'Wald, normal';
  const p = isDetermined(pValue) ? formatComputedP(pValue) : 'P not given';
  return `Overall effect: ${p} (${interval}; studies are drawn with normal-based intervals)`;
}

/** The method in one line, for receipts: family, measure, model, interval, and what the reader changed. */
export function methodText(
  family: OutcomeFamily,
  measure: PoolingMeasure,
  view: Pick<SynthesisView, 'model' | 'ci' | 'r' | 'omit'>,
): string {
  return [
    outcomeFamilies[family].label,
    poolingMeasures[measure].inSentence,
    poolingModels[view.model].label,
    `${intervalMethods[view.ci].label} interval`,
    `crossover r = ${view.r}`,
    view.omit.length > 0 ? `left out by the reader: ${view.omit.join(', ')}` : null,
  ]
    .filter((part) => part !== null)
    .join('; ');
}
