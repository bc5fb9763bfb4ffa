import type { ReactNode } from 'react';
import { formatCount } from '../../../domain/format/number';

export interface CountRow {
  readonly key: string;
  readonly label: ReactNode;
  readonly count: number;
  /** A part of the row above it. */
  readonly part?: boolean;
}

/** Counts under one heading each. */
export function CountTable({
  caption,
  of,
  rows,
}: {
  caption: string;
  /** What is counted, as the head of the second column. */
  of: string;
  rows: readonly CountRow[];
}) {
  return (
    <table className="w-full max-w-96 border-collapse text-sm">
      <caption className="pb-1 text-left text-base font-semibold">{caption}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{caption}</th>
          <th scope="col">{of}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, label, count, part }) => (
          <tr key={key} className="border-t border-rule">
            <th
              scope="row"
              className={`py-1 pr-4 text-left font-normal ${part ? 'pl-4 text-soft' : ''}`}
            >
              {label}
            </th>
            <td className="py-1 text-right align-bottom">{formatCount(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
