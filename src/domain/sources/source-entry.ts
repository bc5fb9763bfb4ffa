import type { Check } from '../schema/source';
import { checkStatuses } from '../vocabulary/sources';
import type { ReaderLink } from './reader-links';

/** Where one part of a figure was read, and what became of it in the second extraction. */
export interface SourceEntry {
  /** Set when a figure has several sources: "Intervals of the arms". */
  readonly part: string | null;
  readonly kind: string;
  readonly secondHand: boolean;
  readonly links: readonly ReaderLink[];
  readonly noLink: string | null;
  /** The work that a reference value is taken from. */
  readonly citation: string | null;
  /** "Two extractors agreed", or that no check is recorded for this figure alone; null for reference values. */
  readonly check: string | null;
  readonly checkNote: string | null;
  readonly single: boolean;
  /** Numbers in the record's list of sources. */
  readonly numbers: readonly number[];
}

/** Everything that the "Source" control of a figure opens. */
export interface FigureSource {
  readonly title: string;
  readonly entries: readonly SourceEntry[];
}

/** An entry of which only the kind is certain to be known; what is not given is not there. */
export function sourceEntry(given: Pick<SourceEntry, 'kind'> & Partial<SourceEntry>): SourceEntry {
  return {
    part: null,
    secondHand: false,
    links: [],
    noLink: null,
    citation: null,
    check: null,
    checkNote: null,
    single: false,
    numbers: [],
    ...given,
  };
}

/** What the second extraction said of a figure; `unchecked` where none is recorded for it. */
export function checkedBy<Unchecked extends string | null>(
  check: Check | null,
  unchecked: Unchecked,
) {
  const status = check && checkStatuses[check.status];
  return {
    check: status?.label ?? unchecked,
    checkNote: check?.note ?? null,
    single: status?.single ?? false,
  };
}
