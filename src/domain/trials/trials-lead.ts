import { counted } from '../format/number';
import { listOf, plural } from '../format/words';
import type { TrialRow } from './trial-rows';

/**
 * How many of the registered trials have still to report, and how they stand, from the rows shown. Overdue
 * means here what it means in the answer: the end by the registry has passed, complete or not.
 */
export function trialsLead(rows: readonly TrialRow[]): string {
  if (rows.length === 0) return 'No registered trial is known here.';
  const count = (passes: (row: TrialRow) => boolean) => rows.filter(passes).length;
  const due = count(({ state }) => state === 'due');
  const overdue = count((row) => row.overdue);
  const completed = count((row) => row.overdue && row.state === 'completed');
  const undated = count(
    ({ state, end }) => state === 'undated' || (state === 'completed' && end === null),
  );
  const owed = due + overdue + undated;
  const all = counted(rows.length, 'registered trial is', 'registered trials are');
  if (owed === 0) return `${all} known here; none has still to report.`;
  const complete =
    completed === 0 ? '' : ` (${completed} complete without a result that was found)`;
  const parts = [
    due > 0 && `${due} due later`,
    overdue > 0 && `${overdue} overdue${complete}`,
    undated > 0 && `${undated} at ${plural(undated, 'a date', 'dates')} that could not be read`,
  ].filter((part) => part !== false);
  return `${all} known here; ${owed} ${plural(owed, 'has', 'have')} still to report: ${listOf(parts)}.`;
}
