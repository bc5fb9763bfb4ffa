import { formatNumber, formatTwoDigits } from '../format/number';
import { isDetermined } from '../synthesis/undetermined';
import type { OwnPool } from './own-pool';
import type { OwnPoolInput } from './own-pool-trials';
import { peopleText } from '../study/participants-text';
import { figureText } from './review-sides';

const round = (value: number) => Number(value.toFixed(2));

/** "0.03 [−5.21, 5.27]": our pooled figure with two decimals. */
export function ownFigure({ synthesis }: OwnPool): string {
  return figureText({
    estimate: round(synthesis.estimate),
    low: round(synthesis.interval.low),
    high: round(synthesis.interval.high),
  });
}

/** What went into our own pool and what came out, in one paragraph. */
export function ownPoolSummary({ trials }: OwnPoolInput, pool: OwnPool): string {
  const each = trials.map(
    ({ studyName, estimate, interval: { low, high } }) =>
      `${studyName} ${figureText({ estimate, low, high })}`,
  );
  return `${trials.length} trials, ${peopleText(pool.participants)}: ${each.join('; ')}. Pooled ${ownFigure(pool)} points on 0 to 10; negative favours LDN.`;
}

/** How our own pool was computed, how far its trials differ, and how little that rests on. */
export function ownPoolMethod({ synthesis, wald }: OwnPool): string {
  const { k, tau2, tau2Interval, i2, q, qDf, qPValue } = synthesis;
  const tau2Range = isDetermined(tau2Interval)
    ? ` (95% CI ${formatTwoDigits(tau2Interval.low)} to ${formatTwoDigits(tau2Interval.high)})`
    : '';
  return [
    `Random effects by REML with the Hartung-Knapp interval (t, ${k - 1} degree${k === 2 ? '' : 's'} of freedom); standard errors derived from the printed intervals, taken as normal.`,
    `τ² ${formatTwoDigits(tau2)}${tau2Range}, I² ${formatNumber(i2, 0)}%, χ² ${formatNumber(q, 2)} on ${qDf} df, P = ${formatNumber(qPValue, 2)}.`,
    'Fewer than 5 studies: the pooled figure and its interval are unreliable.',
    `A Wald interval, which takes τ² as known, would be [${formatNumber(wald.low, 2)}, ${formatNumber(wald.high, 2)}].`,
  ].join(' ');
}
