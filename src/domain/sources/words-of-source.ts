import type { Source } from '../schema/source';
import { sourceKinds } from '../vocabulary/sources';

/**
 * What was read, in words: "Abstract of the paper", or with the copy where the address for readers
 * is not the page that was read: "Abstract of the paper, read in a copy on …".
 */
export function wordsOfSource({ kind, readIn }: Pick<Source, 'kind' | 'readIn'>): string {
  const { label, secondHand } = sourceKinds[kind];
  if (readIn === undefined) return label;
  return secondHand ? `Second-hand: read in ${readIn}` : `${label}, read in ${readIn}`;
}
