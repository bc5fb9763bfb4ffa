import type { ForestRow } from '../../domain/pooling/forest/forest-rows';

/** A study keeps its row, and the focus in it, when it is left out or put back. */
export function rowKey({ kind, id }: Pick<ForestRow, 'kind' | 'id'>): string {
  return `${kind === 'omitted' ? 'study' : kind}-${id}`;
}
