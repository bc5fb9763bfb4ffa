import { Link } from 'wouter';
import { studyHref } from '../../domain/address/hrefs';
import type { TrialAxis } from '../../domain/trials/trial-axis';
import type { Told, TrialRow } from '../../domain/trials/trial-rows';
import { conditionGroups } from '../../domain/vocabulary/filters/condition-groups';
import { GroupMark } from '../../figures/marks/GroupMark';
import { groupColors } from '../../figures/marks/group-colors';
import { TrialTrack } from './TrialTrack';

/** One registered trial: what it asks of whom, when it ends, and where it stands. */
export function TrialItem({ row, axis }: { row: TrialRow; axis: TrialAxis }) {
  return (
    <li id={row.id} tabIndex={-1} className="trial-row border-t border-rule py-2 outline-none">
      <div className="min-w-0">
        <h3 className="serif flex flex-wrap items-baseline gap-x-1.5 font-semibold">
          <span className="inline-flex gap-1">
            {row.conditionGroups.map((group) => (
              <GroupMark
                key={group}
                shape={conditionGroups[group].mark}
                className={groupColors[group]}
              />
            ))}
          </span>
          {row.studyId === null ? (
            row.condition
          ) : (
            <Link href={studyHref(row.studyId)}>{row.condition}</Link>
          )}
        </h3>
        <p className="text-sm">
          <Part told={row.people} /> · <Part told={row.against} /> · <Part told={row.blinding} /> ·{' '}
          <Part told={row.country} />
        </p>
        <p className="text-sm text-soft">
          {!row.dose.known && 'Dose: '}
          <Part told={row.dose} />
        </p>
        <div className="flex flex-wrap items-start gap-x-3 text-sm">
          <Registrations row={row} />
          <details className="text-sm">
            <summary className="target inline-flex items-center text-soft underline decoration-line">
              As registered
            </summary>
            <p>{row.title}</p>
            <p className="text-soft">{row.design.text}</p>
            <p className="text-soft">Sponsor: {row.sponsor.text}</p>
            <p className="text-soft">Results: {row.results}</p>
            {row.notes.map((note) => (
              <p key={note} className="text-soft">
                {note}
              </p>
            ))}
          </details>
        </div>
      </div>
      <TrialTrack row={row} axis={axis} />
      <div className="text-sm">
        <p className={row.endText.known ? 'font-semibold' : 'text-soft italic'}>
          {row.endText.text}
        </p>
        <p className="text-soft">{row.status}</p>
      </div>
    </li>
  );
}

function Part({ told: { text, known } }: { told: Told }) {
  return known ? text : <span className="text-soft italic">{text}</span>;
}

function Registrations({ row: { registrations, link } }: { row: TrialRow }) {
  if (registrations.length === 0)
    return link === null ? null : (
      <a href={link} rel="noreferrer" className="target inline-flex items-center">
        Protocol
      </a>
    );
  return registrations.map(({ number, url }) =>
    url === null ? (
      <span key={number}>{number}</span>
    ) : (
      <a key={number} href={url} rel="noreferrer" className="target inline-flex items-center">
        {number}
      </a>
    ),
  );
}
