import { studyColumns } from '../summary/study-columns';
import type { StudySummary } from '../summary/study-summary';
import type { Cell } from './csv';
import { plainText } from './plain-text';

/** A table as it stands on a screen: headings and, in the order shown, rows. */
interface ShownTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The studies on screen, one row each; spaces that only serve the line break become plain ones. */
export function shownTable(studies: readonly StudySummary[]): ShownTable {
  return {
    columns: studyColumns.map(({ label }) => label),
    rows: studies.map((study) =>
      studyColumns.map(({ value }) => {
        const cell = value(study);
        return typeof cell === 'string' ? plainText(cell) : cell;
      }),
    ),
  };
}
