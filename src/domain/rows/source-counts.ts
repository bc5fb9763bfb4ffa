import { known } from '../missing/missing';
import type { Study } from '../schema/study';
import { sourceKinds } from '../vocabulary/sources';

/** "7 outcomes and 1 harm: 5 second-hand, 0 by one reader". */
export function sourceCounts(study: Study): string {
  const figures = [
    ...study.outcomes.map(({ source, check }) => ({ kind: source.kind, check })),
    ...study.harms.events.map(({ source, check }) => ({ kind: known(source)?.kind, check })),
  ];
  const secondHand = figures.filter(({ kind }) => kind && sourceKinds[kind].secondHand).length;
  const single = figures.filter(({ check }) => check.status === 'single').length;
  const plural = (n: number, word: string) => `${n} ${word}${n === 1 ? '' : 's'}`;
  return `${plural(study.outcomes.length, 'outcome')} and ${plural(study.harms.events.length, 'harm')}: ${secondHand} second-hand, ${single} by one reader`;
}
