import { Link } from 'wouter';
import { studyHref } from '../../domain/address/hrefs';
import type { DoseRow } from '../../domain/safety/dose-rows';
import { conditionGroups } from '../../domain/vocabulary/filters/condition-groups';
import { designs } from '../../domain/vocabulary/filters/designs';
import { GroupMark } from '../../figures/marks/GroupMark';
import { groupColors } from '../../figures/marks/group-colors';
import { ScrollRegion } from '../../ui/ScrollRegion';

/** The dose chart as a table, with how the dose was raised in each study's own words. */
export function DosesByStudy({ rows }: { rows: readonly DoseRow[] }) {
  const cell = 'py-1.5 pr-4 align-top text-sm';
  return (
    <ScrollRegion name="Doses by study">
      <table className="relative w-full min-w-176">
        <caption className="sr-only">Daily dose, length and steps of treatment, by study</caption>
        <thead>
          <tr className="text-left text-xs text-soft">
            {['Study', 'Condition', 'Daily dose', 'Length', 'How it was given'].map((heading) => (
              <th key={heading} scope="col" className="pr-4 pb-1 font-normal">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.studyId} className="border-t border-rule">
              <th scope="row" className={`${cell} text-left font-normal`}>
                <Link
                  href={studyHref(row.studyId)}
                  className="target inline-flex items-center font-semibold"
                >
                  {row.studyName}
                </Link>
                <span className="block text-xs text-soft">{designs[row.design].label}</span>
              </th>
              <td className={cell}>
                <span className="flex items-baseline gap-1.5">
                  <span className="inline-flex shrink-0 gap-1">
                    {row.conditionGroups.map((group) => (
                      <GroupMark
                        key={group}
                        shape={conditionGroups[group].mark}
                        className={groupColors[group]}
                      />
                    ))}
                  </span>
                  <span>{row.condition}</span>
                </span>
              </td>
              <td className={`${cell} whitespace-nowrap`}>
                <Value text={row.doseText} known={row.dosesMgPerDay.length > 0} />
                {row.drug !== 'naltrexone' && (
                  <span className="block text-xs whitespace-normal text-soft">{row.drug}</span>
                )}
              </td>
              <td className={`${cell} whitespace-nowrap`}>
                <Value text={row.durationText} known={row.durationWeeks !== null} />
              </td>
              <td className={`${cell} max-w-md`}>{row.dosingText}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Value({ text, known }: { text: string; known: boolean }) {
  return known ? <>{text}</> : <span className="text-soft italic">{text}</span>;
}
