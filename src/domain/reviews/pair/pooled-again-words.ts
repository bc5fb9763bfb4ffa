import { listOf } from '../../format/words';
import { pooledHereSummary } from '../pooled-here-words';
import type { NotPooledHere } from '../pooled-here';
import type { PooledAgain } from './pooled-again';

/** What the trials of a review give when they are pooled here, or why they are not. */
function pooledAgainText(name: string, again: PooledAgain): string {
  switch (again.kind) {
    case 'none-named':
      return `${name} names none of its trials in what could be read, so that they cannot be pooled again.`;
    case 'pooled':
      return `The trials that ${name} names: ${pooledHereSummary(again)}${notPooledText(again.notPooled)}`;
    case 'not-pooled':
      return `The trials that ${name} names cannot be pooled on pain.${notPooledText(again.notPooled)}`;
  }
}

/** The same of two reviews, once where it is the same. */
export function pooledAgainTexts(
  names: readonly [string, string],
  pools: readonly [PooledAgain, PooledAgain],
): readonly string[] {
  if (pools.every(({ kind }) => kind === 'none-named'))
    return [
      `Neither ${names.join(' nor ')} names its trials in what could be read, so that neither can be pooled again.`,
    ];
  const [a, b] = pools;
  return [pooledAgainText(names[0], a), pooledAgainText(names[1], b)];
}

/** Names that share a reason stand together. */
function notPooledText(notPooled: readonly NotPooledHere[]): string {
  const reasons = new Set(notPooled.map(({ reason }) => reason));
  return [...reasons]
    .map((reason) => {
      const records = notPooled.filter((record) => record.reason === reason);
      return ` ${listOf(records.map(({ studyName }) => studyName))}: ${reason}.`;
    })
    .join('');
}
