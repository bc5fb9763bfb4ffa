import { formatOnScale } from '../format/effect-scale';
import { whyBayesianText } from '../pooling/method/bayesian-words';
import { shortMethodText } from '../pooling/method/method-words';
import { heterogeneityLine, overallLine, poolWarning } from '../pooling/pool-words';
import { pooledScale } from '../pooling/pooled-scale';
import { shownInterval } from '../pooling/shown-interval';
import { peopleText } from '../study/participants-text';
import { twoTrialsOf, twoTrialsSentence } from '../pooling/two-trials-words';
import { poolingModels } from '../vocabulary/pooling-choices';
import {
  pooledHereFamily,
  pooledHereMeasure,
  type PooledHere,
  type PooledStudies,
} from './pooled-here';

const scaleOf = ({ rows }: PooledHere['group']) => pooledScale(pooledHereMeasure, rows);

/** "0.03 [−5.21, 5.27]": our pooled figure. */
export function pooledHereFigure({ synthesis, group }: PooledStudies): string {
  return formatOnScale(scaleOf(group), synthesis.estimate, synthesis.interval);
}

/** What went into our own pool and what came out, in one paragraph. */
export function pooledHereSummary(pool: PooledStudies): string {
  const { rows, participants } = pool.group;
  const each = rows.map(
    (row) => `${row.name} ${formatOnScale(scaleOf(pool.group), row.result.yi, shownInterval(row))}`,
  );
  const two = twoTrialsOf(rows);
  const pooled = two
    ? `${twoTrialsSentence(two, pooledHereFamily, pooledHereMeasure)} Drawn: ${shortMethodText(pool.synthesis)},`
    : 'Pooled';
  return `${rows.length} trials, ${peopleText(participants)}: ${each.join('; ')}. ${pooled} ${pooledHereFigure(pool)} points on ${rows[0]?.result.scaleKey?.replace('–', ' to ') ?? 'one scale'}; negative favours LDN.`;
}

/** How our own pool was computed, how far its trials differ, and how little that rests on. */
export function pooledHereMethod({ synthesis, group }: PooledHere): string {
  return [
    `${poolingModels[synthesis.method.model].label}; standard errors derived from the printed intervals where the arms print none.`,
    synthesis.kind === 'bayesian' ? whyBayesianText : null,
    `${heterogeneityLine(synthesis)}.`,
    `${overallLine(synthesis, pooledHereMeasure)}.`,
    poolWarning(group.doubts),
    synthesis.kind === 'frequentist'
      ? `A Wald interval, which takes τ² as known, would be ${formatOnScale(scaleOf(group), synthesis.estimate, synthesis.wald)}.`
      : null,
  ]
    .filter((part) => part !== null && part !== '')
    .join(' ');
}
