import {
  sorts,
  tableColumns,
  type Sort,
  type TableColumn,
} from '../../../domain/vocabulary/filters/view-choices';
import { tableRoles } from '../../../ui/table-roles';
import { NullLineHead } from '../NullLineHead';

/** What a column can lead the list by, and how its values then run. */
const sortOf: Partial<Readonly<Record<TableColumn, readonly [Sort, 'descending' | 'other']>>> = {
  name: ['year', 'descending'],
  participants: ['participants', 'descending'],
  design: ['design', 'other'],
  result: ['precision', 'other'],
};

/** The head of a column; where it can lead the list, a button that makes it do so. */
export function ColumnHead({
  column,
  sort,
  onSort,
  className,
}: {
  column: TableColumn;
  /** What leads the list; null where no column does. */
  sort: Sort | null;
  onSort: (sort: Sort) => void;
  className: string;
}) {
  const { label } = tableColumns[column];
  const [leads, runs] = sortOf[column] ?? [null];
  const isLed = leads !== null && leads === sort;
  return (
    <th
      {...tableRoles.columnHead}
      aria-sort={isLed ? runs : undefined}
      className={`py-1.5 pr-4 align-bottom font-semibold ${className}`}
    >
      {leads === null ? (
        <span>{label}</span>
      ) : (
        <>
          {/* Stacked rows have no head to press (the list of orders does the same there), nor has paper, whose next pages would lack it. */}
          <span className="tablet:hidden print:inline">{label}</span>
          <button
            type="button"
            title={`Sort: ${sorts[leads].label.toLowerCase()}`}
            className="target no-print sort-head items-end max-tablet:hidden tablet:inline-flex"
            onClick={() => onSort(leads)}
          >
            {label}
          </button>
        </>
      )}
      {column === 'result' && (
        <span aria-hidden="true" className="block max-w-52 font-normal">
          <NullLineHead />
        </span>
      )}
    </th>
  );
}
