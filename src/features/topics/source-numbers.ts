import { createContext } from 'react';
import type { SourceKey } from '../../domain/topics/brief';

/** Numbers of the sources of the brief on screen, by what each source is of. */
export const SourceNumbers = createContext<ReadonlyMap<SourceKey, number>>(new Map());

/** Id of a source's entry in the list. */
export function sourceAnchor(number: number): string {
  return `source-${number}`;
}
