import type { ReactNode } from 'react';
import type { ComparisonSection } from '../../domain/record/comparison-rows';
import { tableRoles } from '../../ui/table-roles';
import { useIsCut } from '../../ui/use-is-cut';

/** The comparison as one table: a column per study, rows in sections, differences marked by word and weight. */
export function ComparisonTable({
  sections,
  heads,
  differencesOnly,
}: {
  sections: readonly ComparisonSection[];
  /** Column heads, one per study. */
  heads: readonly { readonly id: string; readonly name: string; readonly content: ReactNode }[];
  differencesOnly: boolean;
}) {
  const [watch, cut] = useIsCut();
  const region = cut
    ? { role: 'region', 'aria-label': 'Comparison, scrolls sideways', tabIndex: 0 }
    : {};
  return (
    <div ref={watch} className="compare-scroll" {...region}>
      <table
        {...tableRoles.table}
        aria-label="Comparison"
        className="compare-table w-full border-collapse text-sm"
      >
        <thead {...tableRoles.group}>
          <tr {...tableRoles.row} className="align-bottom">
            <th
              {...tableRoles.columnHead}
              className="compare-first py-2 pr-4 text-left text-xs font-semibold text-soft"
            >
              {differencesOnly ? 'What differs' : 'What'}
              <span className="print-only"> (≠ differs)</span>
            </th>
            {heads.map(({ id, content }) => (
              <th key={id} {...tableRoles.columnHead} className="py-2 pr-5 text-left font-normal">
                {content}
              </th>
            ))}
          </tr>
        </thead>
        {sections.map(({ title, rows }) => {
          const shown = rows.filter(({ differs }) => differs || !differencesOnly);
          if (shown.length === 0) return null;
          return (
            <tbody key={title} {...tableRoles.group}>
              <tr {...tableRoles.row}>
                <th
                  {...tableRoles.rowHead}
                  scope="rowgroup"
                  colSpan={heads.length + 1}
                  className="serif pt-5 pb-1 text-left text-lg font-semibold"
                >
                  <span className="sticky left-0">{title}</span>
                </th>
              </tr>
              {shown.map(({ label, cells, differs }) => (
                <tr
                  key={label}
                  {...tableRoles.row}
                  className={`compare-row border-t border-rule align-top ${differs ? '' : 'compare-same'}`}
                >
                  <th
                    {...tableRoles.rowHead}
                    className="compare-first py-1.5 pr-4 text-left font-normal text-soft"
                  >
                    {label}
                    {differs && (
                      <span className="block text-xs font-semibold text-ink">
                        <span aria-hidden="true"> ≠ </span>
                        <span className="compare-word">differs</span>
                      </span>
                    )}
                  </th>
                  {cells.map((cell, i) => (
                    <td
                      key={heads[i]?.id ?? i}
                      {...tableRoles.cell}
                      data-label={differs ? heads[i]?.name : allOf(heads.length)}
                      className={`py-1.5 pr-5 ${cell.missing ? 'text-soft italic' : ''}`}
                    >
                      <div>
                        <Lines text={cell.text} />
                      </div>
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          );
        })}
      </table>
    </div>
  );
}

function allOf(studies: number): string {
  return studies === 2 ? 'Both' : 'All';
}

/** Lines of a cell on paper; a page holds no more of each, and says so. */
const onPaper = 4;

/** What a study reports, a line each, apart from one another. */
function Lines({ text }: { text: string }) {
  const lines = text.split('\n');
  const more = lines.length - onPaper;
  // One line more takes no more room than the word that it is there.
  const isCut = (at: number) => more > 1 && at >= onPaper;
  return (
    <>
      {lines.map((line, at) => (
        <span
          key={`${at} ${line}`}
          className={`block ${at === 0 ? '' : 'mt-1.5 print:mt-0'} ${isCut(at) ? 'no-print' : ''}`}
        >
          {line}
        </span>
      ))}
      {more > 1 && <span className="print-only">and {more} more at the address above</span>}
    </>
  );
}
