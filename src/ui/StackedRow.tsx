import type { ReactNode } from 'react';
import { tableRoles } from './table-roles';

/** A row of a `StackedTable`: its head, and its cells. */
export function StackedRow({
  head,
  headClass = '',
  children,
}: {
  head: ReactNode;
  headClass?: string;
  children: ReactNode;
}) {
  return (
    <tr {...tableRoles.row} className="stacked-row border-b border-rule align-top">
      <th {...tableRoles.rowHead} className={`py-1.5 pr-4 text-left ${headClass}`}>
        {head}
      </th>
      {children}
    </tr>
  );
}
