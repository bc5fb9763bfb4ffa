import { harmEventCodes, harmEvents, type HarmEvent } from '../vocabulary/harms';
import type { HarmBasis, HarmRow } from './harm-rows';

/** Harm rows of one event. */
export interface HarmGroup {
  readonly event: HarmEvent;
  readonly label: string;
  readonly rows: readonly HarmRow[];
}

/** Rows of one basis by event, in the order of the vocabulary; within an event newest first. */
export function harmGroups(rows: readonly HarmRow[], basis: HarmBasis): readonly HarmGroup[] {
  return harmEventCodes.flatMap((event) => {
    const ofEvent = rows.filter((row) => row.basis === basis && row.event === event);
    if (ofEvent.length === 0) return [];
    const ordered = ofEvent.toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0));
    return [{ event, label: harmEvents[event], rows: ordered }];
  });
}
