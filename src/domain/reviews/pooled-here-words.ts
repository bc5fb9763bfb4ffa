import { effectScales, formatOnScale } from '../format/effect-scale';
import { heterogeneityLine, overallLine, poolWarning } from '../pooling/pool-words';
import { shownInterval } from '../pooling/shown-interval';
import { peopleText } from '../study/participants-text';
import { pooledHereMeasure, type PooledHere } from './pooled-here';

const scale = effectScales[pooledHereMeasure];

/** "0.03 [−5.21, 5.27]": our pooled figure. */
export function pooledHereFigure({ synthesis }: PooledHere): string {
  return formatOnScale(scale, synthesis.estimate, synthesis.interval);
}

/** What went into our own pool and what came out, in one paragraph. */
export function pooledHereSummary(pool: PooledHere): string {
  const { rows, participants } = pool.group;
  const each = rows.map(
    (row) => `${row.name} ${formatOnScale(scale, row.result.yi, shownInterval(row))}`,
  );
  return `${rows.length} trials, ${peopleText(participants)}: ${each.join('; ')}. Pooled ${pooledHereFigure(pool)} points on ${rows[0]?.result.scaleKey?.replace('–', ' to ') ?? 'one scale'}; negative favours LDN.`;
}

/** How our own pool was computed, how far its trials differ, and how little that rests on. */
export function pooledHereMethod({ synthesis, group }: PooledHere): string {
  const { wald, doubts } = group;
  return [
    'Random effects by REML; standard errors derived from the printed intervals where the arms print none.',
    `${heterogeneityLine(synthesis)}.`,
    `${overallLine(synthesis)}.`,
    poolWarning(doubts),
    wald &&
      `A Wald interval, which takes τ² as known, would be ${formatOnScale(scale, synthesis.estimate, wald)}.`,
  ]
    .filter((part) => part !== null && part !== '')
    .join(' ');
}
