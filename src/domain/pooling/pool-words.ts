import { type PoolingMeasure, poolingMeasures } from '../vocabulary/pooling-measures';
import { formatOnScale } from '../format/effect-scale';
import { formatTwoDigits } from '../format/digits';
import { formatNumber } from '../format/number';
import { numberWord } from '../format/number-word';
import { formatComputedP } from '../format/p-value';
import { conclusionOf, type Interval } from '../synthesis/interval';
import { isDetermined } from '../synthesis/undetermined';
import { outcomeFamilies, type OutcomeFamily } from '../vocabulary/outcome-families';
import { peopleText } from '../study/participants-text';
import type { PooledGroup } from './pool-family';
import { pooledScale } from './pooled-scale';
import { doubtOf, fewStudies, type Doubt } from './doubt';
import { lowerFirst } from '../format/sentence-case';
import { plural } from '../format/words';
import { probabilityBetterText, whyBayesianText } from './method/bayesian-words';
import { priorText, shortMethodText } from './method/method-words';
import { predictionOf, type PooledAnswer } from './method/pooled-answer';
import { twoTrialsOf, twoTrialsSentence } from './two-trials-words';
import { keptRows } from './who-is-pooled';

/** The two sides of an axis, left then right: LDN is on the left whatever is measured. */
export function axisEnds(comparator: string): readonly [string, string] {
  return ['favours LDN', `favours ${comparator}`];
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

/**
 * The result as plain sentences: what it is, what it excludes, where a new study might fall. The first
 * two are the headline; of two trials it holds no pooled figure.
 */
export function resultSentences(
  group: PooledGroup,
  family: OutcomeFamily,
  measure: PoolingMeasure,
  comparator: string,
): readonly string[] {
  const { synthesis, doubts } = group;
  const { label } = outcomeFamilies[family];
  if (!synthesis) return [singleSentence(group, label, comparator)];
  const scale = pooledScale(measure, group.rows);
  const text = `${formatOnScale(scale, synthesis.estimate, synthesis.interval)}${scale.unit}`;
  const subject = `${label}, LDN against ${comparator}`;
  const people = peopleText(group.participants);
  const narrow = doubtOf(doubts, 'narrow-interval');
  const two = twoTrialsOf(keptRows(group));
  const sentences = two
    ? [
        `${subject}, ${people}: ${lowerFirst(twoTrialsSentence(two, family, measure))}`,
        'No single figure sums up two trials.',
        `Drawn below: ${shortMethodText(synthesis)}, ${text}.`,
      ]
    : [
        `${subject}: pooled ${poolingMeasures[measure].inSentence} ${text} from ${synthesis.k} randomised trials (${people}).`,
        conclusion(synthesis, family, narrow !== null),
      ];
  if (synthesis.kind === 'bayesian')
    sentences.push(probabilityBetterText(synthesis, outcomeFamilies[family]));
  if (two && synthesis.kind === 'bayesian') sentences.push(whyBayesianText);
  if (narrow)
    sentences.push(
      `At this number of studies the Hartung-Knapp interval comes out narrower than the Wald interval, ${formatOnScale(scale, synthesis.estimate, narrow.wald)}; the wider one is the safer reading.`,
    );
  const impossible = doubtOf(doubts, 'impossible-interval');
  if (impossible)
    sentences.push(`${beyondText(impossible)}: with so few studies the method does not hold.`);
  const prediction = predictionOf(synthesis);
  if (isDetermined(prediction))
    sentences.push(
      `In a new study of this kind the effect may lie between ${formatOnScale(scale, prediction.low, null)} and ${formatOnScale(scale, prediction.high, null)} (95% prediction interval, ${distributionOf(synthesis)}).`,
    );
  const few = doubtOf(doubts, 'few-studies');
  if (few)
    sentences.push(
      `With ${few.k} studies any pooled result is fragile: one more trial could move it to either side.`,
    );
  return sentences;
}

/** What the ends of a prediction interval refer to. */
function distributionOf(answer: PooledAnswer): string {
  if (answer.kind === 'bayesian') return 'posterior';
  return answer.reference.name === 't' ? `t with ${answer.reference.df} df` : 'normal distribution';
}

function beyondText({ limits }: { readonly limits: string }): string {
  return `The interval goes beyond ${limits}, where no difference can be`;
}

/** The warning beside a pool on a page of other things: few studies, and an interval too narrow; else empty. */
export function poolWarning(doubts: readonly Doubt[]): string {
  const impossible = doubtOf(doubts, 'impossible-interval');
  const sentences = [
    doubtOf(doubts, 'few-studies') &&
      `Fewer than ${fewStudies} studies: the pooled figure and its interval are unreliable.`,
    doubtOf(doubts, 'narrow-interval') &&
      'The trials agree by chance so closely that the Hartung-Knapp interval is narrower than the Wald interval, which is given beside it.',
    impossible && `${beyondText(impossible)}.`,
  ];
  return sentences.filter((sentence) => sentence !== null).join(' ');
}

function singleSentence({ rows, omitted }: PooledGroup, label: string, comparator: string): string {
  const left = rows.filter(({ studyId }) => !omitted.has(studyId)).length;
  const found = `of ${numberWord(rows.length)} randomised comparisons with ${comparator}`;
  if (rows.length === 0)
    return `${label}: none of these studies is a randomised comparison that reports it in a form that can be pooled.`;
  if (left === 0)
    return plural(
      rows.length,
      `${label}: the one randomised comparison with ${comparator} was left out by the reader.`,
      `${label}: the reader left out every randomised comparison with ${comparator}.`,
    );
  return plural(
    rows.length,
    `${label}: one randomised comparison with ${comparator} reports it in a form that can be pooled; a single study is shown, not pooled.`,
    `${label}: ${found}, the reader left out all but one; a single study is shown, not pooled.`,
  );
}

function conclusion({ interval }: PooledAnswer, family: OutcomeFamily, doubtful: boolean): string {
  const side = conclusionOf(interval);
  if (side === 'includes-null')
    return 'The interval includes no difference: the pooled trials neither show nor exclude one.';
  const favoursLdn = (side === 'below-null') === outcomeFamilies[family].lowerIsBetter;
  const favours = favoursLdn ? 'favours LDN' : 'favours the comparator';
  return doubtful
    ? `The interval as computed ${favours}, but see the next sentence.`
    : `The interval excludes no difference and ${favours}.`;
}

/** τ² or τ, χ² and I², as the foot of a printed forest plot. */
export function heterogeneityLine(answer: PooledAnswer): string {
  const { q, qDf, qPValue, i2 } = answer;
  const between =
    answer.kind === 'bayesian'
      ? `τ = ${formatTwoDigits(answer.tauMedian)} (95% interval ${rangeText(answer.tauInterval)})`
      : `τ² = ${formatTwoDigits(answer.tau2)}${isDetermined(answer.tau2Interval) ? ` (95% CI ${rangeText(answer.tau2Interval)})` : ''}`;
  const by = answer.kind === 'bayesian' ? ' (by REML)' : '';
  return `Heterogeneity: ${between}; χ² = ${formatNumber(q, 2)}, df\u00a0=\u00a0${qDf}, ${formatComputedP(qPValue)}; I² = ${formatNumber(i2, 0)}%${by}`;
}

function rangeText({ low, high }: Interval): string {
  return `${formatTwoDigits(low)} to ${formatTwoDigits(high)}`;
}

/** The test of the overall effect, or the prior, and which distribution the interval refers to. */
export function overallLine(answer: PooledAnswer, measure: PoolingMeasure): string {
  const drawn = 'studies are drawn with normal-based intervals';
  if (answer.kind === 'bayesian')
    return `Overall effect: posterior median and central 95% interval; flat prior on the effect, ${priorText(answer.method, measure)} (${drawn})`;
  const { method, reference, pValue } = answer;
  const interval =
    method.ci === 'HKSJ' && reference.name === 't'
      ? `Hartung-Knapp, t with ${reference.df} df`
      : 'Wald, normal';
  const p = isDetermined(pValue) ? formatComputedP(pValue) : 'P not given';
  return `Overall effect: ${p} (${interval}; ${drawn})`;
}
