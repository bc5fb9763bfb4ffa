import type { ReactNode } from 'react';
import { tableRoles } from './table-roles';

/** A cell of a `StackedRow`; stacked, it stands beside the name of its column. */
export function StackedCell({
  label,
  columns = 1,
  className = '',
  children,
}: {
  /** Seen only where the heads of the columns are not, and never heard twice; null for none. */
  label: string | null;
  /** How many columns it takes. */
  columns?: number;
  className?: string;
  children: ReactNode;
}) {
  return (
    <td
      {...tableRoles.cell}
      data-label={label ?? undefined}
      colSpan={columns}
      aria-colspan={columns === 1 ? undefined : columns}
      className={`stacked-cell py-1.5 pr-4 ${className}`}
    >
      <div>{children}</div>
    </td>
  );
}
