import type { ReactNode } from 'react';
import type { StudySummary } from '../../domain/rows/study-summary';
import { studyTableColumns } from './study-columns';

/** The same studies as a table: one row each, first column and header stay in sight. */
export function StudyTable({
  studies,
  actionsOf,
}: {
  studies: readonly StudySummary[];
  actionsOf: (study: StudySummary) => ReactNode;
}) {
  return (
    <div
      role="region"
      aria-label="Table of studies, scrolls sideways"
      tabIndex={0}
      className="relative overflow-x-auto print:overflow-visible"
    >
      <table className="w-full min-w-[88rem] border-collapse text-sm print:min-w-0">
        <caption className="sr-only">Studies, one row each</caption>
        <thead>
          <tr className="border-b border-ink text-left text-xs text-soft">
            {studyTableColumns.map(({ key, label, numeric }) => (
              <th
                key={key}
                scope="col"
                className={`px-2 py-1.5 font-semibold first:sticky first:left-0 first:bg-paper first:pl-0 ${numeric ? 'text-right' : ''}`}
              >
                {label}
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
              {studyTableColumns.map(({ key, numeric, cell }) =>
                key === 'name' ? (
                  <th
                    key={key}
                    scope="row"
                    className="sticky left-0 max-w-44 bg-paper py-2 pr-2 text-left font-normal"
                  >
                    {cell(study)}
                  </th>
                ) : (
                  <td key={key} className={`max-w-72 px-2 py-2 ${numeric ? 'text-right' : ''}`}>
                    {cell(study)}
                  </td>
                ),
              )}
              <td className="no-print px-2 py-1 text-right">{actionsOf(study)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
