import { render, screen, within } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';
import { plainText } from '../../../src/domain/exports/plain-text';
import { shownTable } from '../../../src/domain/exports/shown-table';
import type { StudySummary } from '../../../src/domain/summary/study-summary';
import { tableColumnCodes } from '../../../src/domain/vocabulary/filters/view-choices';
import { StudyTable } from '../../../src/features/evidence-list/table/StudyTable';
import { exportInput } from '../../exports/whole-dataset';
import { livingDataset } from '../../living-dataset';

let studies: readonly StudySummary[];

beforeAll(async () => {
  studies = exportInput(await livingDataset()).summaries.slice(0, 40);
});

it('exports the columns of the table on screen, cell by cell', () => {
  render(
    <StudyTable
      studies={studies}
      shown={{ columns: tableColumnCodes, sort: 'design' }}
      onChange={() => undefined}
      actionsOf={() => null}
    />,
  );
  const [head, ...rows] = screen.getAllByRole('row');
  const headings = within(head as HTMLElement)
    .getAllByRole('columnheader')
    // What sorts by a column stands beside its name, the scale of the line below.
    .map((cell) => cell.firstElementChild?.textContent ?? '')
    .slice(0, -1);
  expect(headings).toHaveLength(tableColumnCodes.length);
  const { columns, rows: exported } = shownTable(studies);
  expect(headings.filter((heading) => !columns.includes(heading))).toEqual([]);
  rows.forEach((row, at) => {
    const cells = [...row.children].map((cell) => plainText(cell.textContent));
    headings.forEach((heading, column) => {
      const value = String(exported[at]?.[columns.indexOf(heading)]);
      const shown = cells[column] ?? '';
      // On screen the P value stands under the result, and thousands are parted by a thin space.
      const matches =
        heading === 'Result'
          ? shown.startsWith(value)
          : heading === 'n'
            ? shown.replace(/\s(?=\d)/g, '') === value
            : shown === value;
      expect({ study: exported[at]?.[0], heading, shown, matches }).toMatchObject({
        matches: true,
      });
    });
  });
});
