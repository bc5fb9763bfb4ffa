import type { TrialAxis } from '../../domain/trials/trial-axis';
import type { TrialRow } from '../../domain/trials/trial-rows';
import { trialStates, type TrialState } from '../../domain/trials/trial-state';
import { TrialItem } from './TrialItem';

/** Trials by where they stand; a state that holds none is left out. */
export function TrialGroups({
  label,
  states,
  rows,
  axis,
}: {
  /** Accessible name of the list. */
  label: string;
  states: readonly TrialState[];
  rows: readonly TrialRow[];
  axis: TrialAxis;
}) {
  const groups = states
    .map((state) => ({ state, held: rows.filter((row) => row.state === state) }))
    .filter(({ held }) => held.length > 0);
  return (
    <ul aria-label={label}>
      {groups.map(({ state, held }) => (
        <li key={state} className="mt-5">
          <h2 className="serif text-lg font-semibold">
            {trialStates[state].label}{' '}
            <span className="text-sm font-normal text-soft">{held.length}</span>
          </h2>
          <p className="mb-1.5 max-w-lead text-sm text-soft">{trialStates[state].lead}</p>
          <ul>
            {held.map((row) => (
              <TrialItem key={row.id} row={row} axis={axis} />
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
