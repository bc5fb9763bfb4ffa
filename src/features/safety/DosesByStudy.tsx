import { Link } from 'wouter';
import { studyHref } from '../../domain/address/hrefs';
import type { DoseRow } from '../../domain/safety/dose-rows';
import { conditionGroups } from '../../domain/vocabulary/filters/condition-groups';
import { designs } from '../../domain/vocabulary/filters/designs';
import { GroupMark } from '../../figures/marks/GroupMark';
import { groupColors } from '../../figures/marks/group-colors';
import { ScrollRegion } from '../../ui/ScrollRegion';
import { StackedCell } from '../../ui/StackedCell';
import { StackedRow } from '../../ui/StackedRow';
import { StackedTable } from '../../ui/StackedTable';

/** The dose chart as a table, with how the dose was raised in each study's own words. */
export function DosesByStudy({ rows }: { rows: readonly DoseRow[] }) {
  return (
    <ScrollRegion name="Doses by study">
      <StackedTable
        name="Daily dose, length and steps of treatment, by study"
        heads={['Study', 'Condition', 'Daily dose', 'Length', 'How it was given']}
        className="relative w-full text-sm tablet:min-w-176"
      >
        {rows.map((row) => (
          <StackedRow
            key={row.studyId}
            headClass="font-normal"
            head={
              <>
                <Link
                  href={studyHref(row.studyId)}
                  className="target inline-flex items-center font-semibold"
                >
                  {row.studyName}
                </Link>
                <span className="block text-xs text-soft">{designs[row.design].label}</span>
              </>
            }
          >
            <StackedCell label="Condition">
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
            </StackedCell>
            <StackedCell label="Daily dose" className="whitespace-nowrap">
              <Value text={row.doseText} known={row.dosesMgPerDay.length > 0} />
              {row.drug !== 'naltrexone' && (
                <span className="block text-xs whitespace-normal text-soft">{row.drug}</span>
              )}
            </StackedCell>
            <StackedCell label="Length" className="whitespace-nowrap">
              <Value text={row.durationText} known={row.durationWeeks !== null} />
            </StackedCell>
            <StackedCell label="How it was given" className="max-w-md">
              {row.dosingText}
            </StackedCell>
          </StackedRow>
        ))}
      </StackedTable>
    </ScrollRegion>
  );
}

function Value({ text, known }: { text: string; known: boolean }) {
  return known ? <>{text}</> : <span className="text-soft italic">{text}</span>;
}
