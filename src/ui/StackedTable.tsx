import type { ReactNode } from 'react';
import { tableRoles } from './table-roles';
import './stacked-table.css';

/**
 * A table of `StackedRow`s, which stand under each other where columns have no room; it stays a table for
 * those who hear it.
 */
export function StackedTable({
  name,
  heads,
  foot = null,
  className,
  children,
}: {
  name: string;
  /** Of each column, that of the rows’ own heads first. */
  heads: readonly string[];
  foot?: ReactNode;
  className: string;
  children: ReactNode;
}) {
  return (
    <table
      {...tableRoles.table}
      aria-label={name}
      className={`stacked-table border-collapse ${className}`}
    >
      <thead {...tableRoles.group}>
        <tr {...tableRoles.row} className="border-y border-ink text-left text-xs">
          {heads.map((head) => (
            <th
              key={head}
              {...tableRoles.columnHead}
              className="py-1.5 pr-4 align-bottom font-semibold"
            >
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...tableRoles.group}>{children}</tbody>
      {foot !== null && <tfoot {...tableRoles.group}>{foot}</tfoot>}
    </table>
  );
}
