import type { RegisteredTrialBrief } from '../../domain/summary/evidence-index';
import { trialStatuses } from '../../domain/vocabulary/trial-statuses';

const shown = 3;

function TrialList({ trials }: { trials: readonly RegisteredTrialBrief[] }) {
  return (
    <ul>
      {trials.map((trial) => (
        <li key={trial.id} className="py-0.5">
          {trial.link ? (
            <a href={trial.link} rel="noreferrer" className="decoration-rule">
              {trial.condition.charAt(0).toUpperCase() + trial.condition.slice(1)}
            </a>
          ) : (
            trial.condition
          )}
          <span className="text-soft">
            {trial.participants === null ? '' : `, n\u00a0=\u00a0${trial.participants}`}:{' '}
            {trialStatuses[trial.status].label.toLowerCase()}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Registered trials of this selection whose result may still come. */
export function TrialsToReport({ trials }: { trials: readonly RegisteredTrialBrief[] }) {
  if (trials.length === 0) return <p className="text-xs">None known here.</p>;
  return (
    <div className="text-xs leading-4.5">
      <TrialList trials={trials.slice(0, shown)} />
      {trials.length > shown && (
        <details>
          <summary className="target flex items-center text-soft underline decoration-line">
            {trials.length - shown} more
          </summary>
          <TrialList trials={trials.slice(shown)} />
        </details>
      )}
    </div>
  );
}
