import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { studyHref } from '../../domain/address/hrefs';
import { refusals } from '../../domain/effects/refusal';
import type { UnpooledRow } from '../../domain/pooling/who-is-pooled';
import { counted } from '../../domain/format/number';

/** Studies that measured the outcome without a comparison group: named, apart, never pooled. */
export function UncontrolledList({
  rows,
  actionsOf,
}: {
  rows: readonly UnpooledRow[];
  /** What can be done with a study besides opening it. */
  actionsOf: (studyId: string) => ReactNode;
}) {
  if (rows.length === 0) return null;
  return (
    <details className="mt-6 border-t border-rule pt-2">
      <summary className="target flex w-fit items-center text-sm underline decoration-line">
        {counted(rows.length, 'study', 'studies')} without a comparison group, never pooled
      </summary>
      <ul className="mt-2 columns-1 text-sm sm:columns-2">
        {rows.map(({ row, reason }) => (
          <li key={row.studyId} className="py-0.5">
            <Link href={studyHref(row.studyId)}>{row.name}</Link>
            <span className="text-soft">
              : {row.outcomeName}; {refusals[reason]}
            </span>{' '}
            <span className="no-print inline-flex">{actionsOf(row.studyId)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
