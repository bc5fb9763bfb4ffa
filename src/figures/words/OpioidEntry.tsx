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
  if (excluded.length === 0) return <p className={`max-w-lead ${className}`}>{text}</p>;
  return (
    <details className={`max-w-lead ${className}`}>
      <summary className="marker:content-none">
        <span>{text}</span>{' '}
        <span className="text-soft underline decoration-line underline-offset-3">
          Which trials left them out
        </span>
      </summary>
      <ul>
        {excluded.map(({ studyId }) => (
          <li key={studyId}>
            <Link href={`${studyHref(studyId)}#left-out`}>{nameOf(studyId) ?? studyId}</Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
