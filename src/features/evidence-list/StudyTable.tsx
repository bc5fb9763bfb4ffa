import type { ReactNode } from 'react';
import { studyColumns } from '../../domain/summary/study-columns';
import type { StudySummary } from '../../domain/summary/study-summary';
import { NullLineHead } from './NullLineHead';
import { StudyCell } from './StudyCell';
import { ScrollRegion } from '../../ui/ScrollRegion';

const columns = studyColumns.filter(({ onScreen }) => onScreen);

/** Widths that keep rows low: figures narrow, sentences wide. */
const widths: Readonly<Record<string, string>> = {
  participants: 'text-right',
  result: 'w-56 min-w-56',
  outcome: 'min-w-40 max-w-72',
  condition: 'min-w-44 max-w-60',
  harms: 'min-w-52 max-w-96 xl:min-w-72',
};

/** The same studies as a table: one row each, first column and header stay in sight. */
export function StudyTable({
  studies,
  actionsOf,
}: {
  studies: readonly StudySummary[];
  actionsOf: (study: StudySummary) => ReactNode;
}) {
  return (
    <ScrollRegion name="Table of studies, scrolls sideways">
      <table className="w-full min-w-[80rem] border-collapse text-sm print:min-w-0">
        <caption className="sr-only">Studies, one row each</caption>
        <thead>
          <tr className="border-b border-ink text-left text-xs text-soft">
            {columns.map(({ key, label }) => (
              <th
                key={key}
                scope="col"
                className={`px-2 py-1.5 font-semibold first:sticky first:left-0 first:bg-paper first:pl-0 ${widths[key] ?? ''}`}
              >
                {label}
                {key === 'result' && (
                  <span aria-hidden="true" className="block w-52 font-normal">
                    <NullLineHead />
                  </span>
                )}
              </th>
            ))}
            <th scope="col" className="no-print px-2 py-1.5">
              <span className="sr-only">Actions</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {studies.map((study) => (
            <tr key={study.id} className="border-b border-rule align-top">
              {columns.map((column) =>
                column.key === 'name' ? (
                  <th
                    key={column.key}
                    scope="row"
                    className="sticky left-0 max-w-44 bg-paper py-1.5 pr-2 text-left font-normal"
                  >
                    <StudyCell column={column} study={study} />
                  </th>
                ) : (
                  <td key={column.key} className={`px-2 py-1.5 ${widths[column.key] ?? ''}`}>
                    <StudyCell column={column} study={study} />
                  </td>
                ),
              )}
              <td className="no-print px-2 py-0.5 text-right whitespace-nowrap">
                {actionsOf(study)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
