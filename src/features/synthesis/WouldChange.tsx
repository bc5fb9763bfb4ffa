import { Link } from 'wouter';
import { studyHref } from '../../domain/address/hrefs';
import type { RegisteredTrialBrief } from '../../domain/summary/evidence-index';
import { trialStatuses } from '../../domain/vocabulary/trial-statuses';

/** Registered trials still to report: what could change the answer. */
export function WouldChange({ owed }: { owed: readonly RegisteredTrialBrief[] }) {
  return (
    <section aria-labelledby="would-change" className="mt-6">
      <h2 id="would-change" className="text-sm font-semibold">
        What would change this
      </h2>
      {owed.length === 0 ? (
        <p className="mt-1 text-sm text-soft">No registered trial still to report is known here.</p>
      ) : (
        <ul className="mt-1 text-sm sm:columns-2">
          {owed.map((trial) => (
            <li key={trial.id} className="py-0.5">
              {trial.studyId ? (
                <Link href={studyHref(trial.studyId)}>{trial.condition}</Link>
              ) : trial.link ? (
                <a href={trial.link} rel="noreferrer">
                  {trial.condition}
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
      )}
    </section>
  );
}
