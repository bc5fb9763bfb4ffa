import { isMissing, type Reported } from '../missing/missing';
import type { Harm, HarmSummary } from '../schema/harms';
import type { Study } from '../schema/study';
import { harmEvents, type HarmEvent } from '../vocabulary/harms';

/** What is counted; a unit that the record does not state is never divided. */
export type HarmUnit = Harm['unit'] | 'not-stated';

/** A harm of a study, serious events and stopping among them. */
export interface StudyHarm extends Omit<Harm, 'unit'> {
  readonly unit: HarmUnit;
  /** Set where the record sums up in a statement; its arms may then be empty. */
  readonly summary: { readonly statement: string; readonly heading: string } | null;
}

/**
 * Every harm that a record holds, in its order, then serious events, then stopping for harms. A kind of
 * harm states what it counts. Stopping is done by people. A summary of serious events has no field for
 * its unit, and one person may have several, so its unit is not stated.
 */
export function harmsOf({ harms }: Pick<Study, 'harms'>): readonly StudyHarm[] {
  const { events, serious, stopped } = harms;
  return [
    ...events.map((harm) => ({ ...harm, summary: null })),
    ...summed(serious, 'serious', 'serious-adverse-event', 'not-stated'),
    ...summed(stopped, 'stopped', 'stopped-for-harms', 'people'),
  ];
}

/** Names of the two summaries where they head a part of their own. */
export const summaryHeadings = {
  serious: 'Serious adverse events',
  stopped: 'Stopped for adverse events',
} as const;

function summed(
  reported: Reported<HarmSummary>,
  key: keyof typeof summaryHeadings,
  event: HarmEvent,
  unit: HarmUnit,
): readonly StudyHarm[] {
  if (isMissing(reported)) return [];
  const { statement, ...rest } = reported;
  const summary = { statement, heading: summaryHeadings[key] };
  return [{ ...rest, key, name: harmEvents[event], event, unit, summary }];
}
