import type { Reported } from '../missing/missing';
import type { Check, Source } from '../schema/source';
import { checkStatuses } from '../vocabulary/sources';
import type { FigureSource } from './figure-source';
import { describeSource } from './study-sources';

/**
 * What the "Source" control opens for a figure whose record is not at hand: the page it was read on
 * and what became of it in the second extraction. Its record's own links stand on the study page.
 */
export function sourceOfFigure(
  title: string,
  source: Reported<Source> | null,
  check: Check | null,
): FigureSource {
  const described = source === null ? null : describeSource(source);
  return {
    title,
    entries: [
      {
        part: null,
        kind: described?.kind ?? 'Read with the record',
        secondHand: described?.secondHand ?? false,
        links: described?.link ? [described.link] : [],
        noLink: described === null ? 'See the study’s own page.' : described.noLink,
        citation: null,
        check: check ? checkStatuses[check.status].label : null,
        checkNote: check?.note ?? null,
        single: check !== null && checkStatuses[check.status].single,
        numbers: [],
      },
    ],
  };
}
