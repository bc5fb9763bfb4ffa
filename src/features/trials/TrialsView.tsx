import { useState, type ReactNode } from 'react';
import { trialAxis } from '../../domain/trials/trial-axis';
import type { TrialRow } from '../../domain/trials/trial-rows';
import { Button } from '../../ui/Button';
import { TrialAxisHead } from './TrialAxisHead';
import { TrialGroups } from './TrialGroups';
import { TrialTable } from './TrialTable';
import './trials.css';

/** Trials that may still report on one time line, then those that will not, and the same as a table. */
export function TrialsView({
  rows,
  date,
  files,
}: {
  rows: readonly TrialRow[];
  /** ISO date of the dataset. */
  date: string;
  files: ReactNode;
}) {
  const [asTable, setAsTable] = useState(false);
  const axis = trialAxis(rows, date);
  return (
    <>
      <div className="no-print mt-2 flex flex-wrap items-center gap-x-2">
        <Button aria-expanded={asTable} onClick={() => setAsTable(!asTable)}>
          {asTable ? 'Hide the table' : 'Show as table'}
        </Button>
        {files}
      </div>
      {asTable && (
        <div className="no-print mt-3">
          <TrialTable rows={rows} />
        </div>
      )}
      <p className="mt-3 max-w-lead text-sm text-soft">
        From the start, where it is known, to the end by the registry: an open mark is a planned
        end, a filled one the actual. The line through all rows is the day of this dataset. Dates
        are those of the copies that were read; the registry has the latest.
      </p>
      <TrialAxisHead axis={axis} date={date} />
      <TrialGroups
        label="Trials to report"
        states={['due', 'overdue', 'completed', 'undated']}
        rows={rows}
        axis={axis}
      />
      <TrialGroups
        label="Trials that will not report, or have"
        states={['stopped', 'withdrawn', 'reported', 'planned']}
        rows={rows}
        axis={axis}
      />
    </>
  );
}
