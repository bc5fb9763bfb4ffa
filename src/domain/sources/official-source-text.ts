import { formatPartialDate } from '../format/partial-date';
import { isMissing } from '../missing/missing';
import type { OfficialSource, SourceReading } from '../schema/source';
import { pageReadings } from '../vocabulary/source-readings';

/** ", updated 1 February 2025": date or edition of a text, after its title; empty where none is printed. */
export function versionText({ version }: OfficialSource): string {
  return isMissing(version) ? '' : `, ${version}`;
}

/** "read in a copy of the label, 29 November 2026"; "read there: …" where the page itself was read. */
export function readingText(
  first: OfficialSource | undefined,
  { words, on }: SourceReading,
): string {
  const where = first?.seen === 'read' ? `${pageReadings.read.label}: ` : 'read in ';
  return `${where}${words}, ${formatPartialDate(on)}`;
}
