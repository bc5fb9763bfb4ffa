import { Link } from 'wouter';
import { studyHref } from '../../domain/address/hrefs';
import type { Brief, BriefTrial } from '../../domain/topics/brief';
import { trialFacts, trialState } from '../../domain/topics/brief-words';
import { emptyParts } from '../../domain/topics/part-titles';
import { Cites } from './Cites';
import { FoldedRows } from './FoldedRows';

/** Registered trials whose result may still come, the earliest date first. */
export function BriefTrials({ brief: { due, onSheet } }: { brief: Brief }) {
  if (due.length === 0) return <p className="text-sm">{emptyParts.due}</p>;
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
          {trialFacts(trial)}
          <span className="text-xs text-soft"> {trialState(trial)}</span>
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
