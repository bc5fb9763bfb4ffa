import { use } from 'react';
import { Link } from 'wouter';
import { studyHref } from '../../domain/address/hrefs';
import type { TrialOpioidEntry } from '../../domain/safety/opioid-entry';
import { opioidEntryText } from '../../domain/safety/opioid-entry-words';
import { StudyNames } from './study-names';

/** Whether the trials let in people on opioids, as far as their lists were read; nothing without a trial. */
export function OpioidEntry({
  trials,
  className,
}: {
  trials: readonly TrialOpioidEntry[];
  className: string;
}) {
  const nameOf = use(StudyNames);
  const text = opioidEntryText(trials);
  const excluded = trials.filter(({ entry }) => entry === 'excluded');
  if (text === null) return null;
  return (
    <div className={`max-w-lead ${className}`}>
      <p>{text}</p>
      {excluded.length > 0 && (
        <details className="text-sm text-soft">
          <summary className="target flex w-fit items-center underline decoration-line underline-offset-3 hover:text-ink">
            Which trials left them out
          </summary>
          <ul>
            {excluded.map(({ studyId }) => (
              <li key={studyId}>
                <Link href={`${studyHref(studyId)}#left-out`}>{nameOf(studyId) ?? studyId}</Link>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
