import type { ReactNode } from 'react';
import type { EvidenceView } from '../../../domain/address/view';
import type { StudySummary } from '../../../domain/summary/study-summary';
import { tableColumnCodes, tableColumns } from '../../../domain/vocabulary/filters/view-choices';
import { ScrollRegion } from '../../../ui/ScrollRegion';
import { StackedCell } from '../../../ui/StackedCell';
import { StackedRow } from '../../../ui/StackedRow';
import { tableRoles } from '../../../ui/table-roles';
import { ColumnChooser } from './ColumnChooser';
import { ColumnHead } from './ColumnHead';
import { StudyCell } from './StudyCell';
import '../../../ui/stacked-table.css';
import './study-table.css';

/** Widths that keep rows low: figures narrow, sentences wide. */
const widths: Readonly<Record<string, string>> = {
  name: 'tablet:min-w-24',
  condition: 'tablet:min-w-24',
  participants: 'tablet:text-right',
  dose: 'tablet:min-w-14',
  duration: 'tablet:min-w-16',
  design: 'tablet:min-w-20',
  comparator: 'tablet:min-w-24',
  result: 'tablet:min-w-44 tablet:w-44',
  direction: 'tablet:min-w-20',
  outcome: 'tablet:min-w-28',
  harms: 'tablet:min-w-32',
  finding: 'tablet:min-w-52',
  warnings: 'tablet:min-w-36',
  limitations: 'tablet:min-w-32',
};

/**
 * The same studies as a table with the columns chosen: one row each, its head in sight. On a phone rows stand
 * under each other, each figure beside the name of its column.
 */
export function StudyTable({
  studies,
  shown,
  ranked = false,
  onChange,
  actionsOf,
}: {
  studies: readonly StudySummary[];
  shown: Pick<EvidenceView, 'columns' | 'sort'>;
  /** The list is ranked by the words sought: no column leads it. */
  ranked?: boolean;
  onChange: (patch: Partial<Pick<EvidenceView, 'columns' | 'sort'>>) => void;
  actionsOf: (study: StudySummary) => ReactNode;
}) {
  const columns = tableColumnCodes.filter((code) => shown.columns.includes(code));
  return (
    <>
      <ColumnChooser chosen={shown.columns} onChoose={(next) => onChange({ columns: next })} />
      <ScrollRegion key={columns.join()} name="Table of studies, scrolls sideways" keepsHead>
        <table
          {...tableRoles.table}
          aria-label="Studies, one row each"
          className="stacked-table study-table w-full border-collapse text-sm"
        >
          <thead {...tableRoles.group}>
            <tr {...tableRoles.row} className="text-left text-xs text-soft">
              {columns.map((code) => (
                <ColumnHead
                  key={code}
                  column={code}
                  sort={ranked ? null : shown.sort}
                  onSort={(sort) => onChange({ sort })}
                  className={widths[code] ?? ''}
                />
              ))}
              <th {...tableRoles.columnHead} className="no-print">
                <span className="sr-only">Actions</span>
              </th>
            </tr>
          </thead>
          <tbody {...tableRoles.group}>
            {studies.map((study) => (
              <StackedRow
                key={study.id}
                head={<StudyCell column="name" study={study} />}
                headClass="font-normal"
              >
                {columns.slice(1).map((code) => (
                  <StackedCell
                    key={code}
                    label={tableColumns[code].label}
                    className={widths[code] ?? ''}
                  >
                    <StudyCell column={code} study={study} />
                  </StackedCell>
                ))}
                <StackedCell label={null} className="study-actions no-print">
                  {actionsOf(study)}
                </StackedCell>
              </StackedRow>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
}
