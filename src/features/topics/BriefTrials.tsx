import { Link } from 'wouter';
import { studyHref } from '../../domain/address/hrefs';
import { counted } from '../../domain/format/number';
import type { Brief, BriefTrial } from '../../domain/topics/brief';
import { trialStatuses } from '../../domain/vocabulary/trial-statuses';
import { Cites } from './Cites';
import { FoldedRows } from './FoldedRows';

/** Registered trials whose result may still come, the earliest date first. */
export function BriefTrials({ brief: { due, onSheet } }: { brief: Brief }) {
  if (due.length === 0)
    return <p className="text-sm">No registered trial with a result to come is known here.</p>;
  return (
    <FoldedRows
      rows={due}
      first={onSheet.due}
      what={['more trial', 'more trials']}
      className="text-sm"
    >
      {(trial) => (
        <li key={trial.key} className="py-0.5">
          <Condition trial={trial} />
          <Cites of={trial.key} />
          {trial.participants !== null &&
            `, ${counted(trial.participants, 'person', 'people')}`}, {trial.due}.
          <span className="text-xs text-soft">
            {' '}
            {[trialStatuses[trial.status].label, ...trial.registrations].join(', ')}
          </span>
        </li>
      )}
    </FoldedRows>
  );
}

function Condition({ trial: { condition, studyId, link } }: { trial: BriefTrial }) {
  if (studyId !== null) return <Link href={studyHref(studyId)}>{condition}</Link>;
  if (link === null) return condition;
  return (
    <a href={link} rel="noreferrer">
      {condition}
    </a>
  );
}
