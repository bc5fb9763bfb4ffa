import { breakdownSource } from '../../domain/sources/figure-source';
import { picoGroups } from '../../domain/record/pico-rows';
import type { Study } from '../../domain/schema/study';
import { SourceButton } from '../../figures/source/SourceButton';
import { TrialBreakdown } from './TrialBreakdown';

/** Who took part, what was given and what it was compared with. */
export function PicoTable({ study }: { study: Study }) {
  const breakdown = breakdownSource(study);
  const n = study.outcomes.length;
  return (
    <section aria-labelledby="people">
      <h2 id="people" tabIndex={-1} className="serif text-lg font-semibold outline-none">
        People and treatment
      </h2>
      <table className="mt-1 w-full text-base">
        <caption className="sr-only">Population, intervention and comparator</caption>
        {picoGroups(study).map((group) => (
          <tbody key={group.title} className="border-t border-line">
            <tr>
              <th
                scope="rowgroup"
                colSpan={3}
                className="pt-1.5 text-left text-xs font-semibold text-soft"
              >
                {group.title}
              </th>
            </tr>
            {group.rows.map(({ label, value, missing, source }) => (
              <tr key={label} className="align-baseline">
                <th
                  scope="row"
                  className="w-24 py-1 pr-3 sm:w-28 text-left text-sm font-normal text-soft"
                >
                  {label}
                </th>
                <td
                  colSpan={source ? 1 : 2}
                  className={`py-1 ${missing ? 'text-soft italic' : ''}`}
                >
                  {value}
                </td>
                {source && (
                  <td className="w-16 text-right whitespace-nowrap print:w-28">
                    <SourceButton source={source} />
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        ))}
        <tbody className="border-y border-line">
          <tr className="align-baseline">
            <th scope="row" className="py-1.5 pr-3 text-left text-xs font-semibold text-soft">
              Outcomes
            </th>
            <td className="py-1" colSpan={2}>
              {n === 0 ? 'None in this record' : <a href="#outcomes">{n} listed below</a>}
            </td>
          </tr>
        </tbody>
      </table>
      {breakdown && <TrialBreakdown study={study} source={breakdown} />}
    </section>
  );
}
