import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { UncontrolledList } from '../../features/synthesis/UncontrolledList';
import { studyHref } from '../../domain/address/hrefs';
import type { RegisteredTrialBrief } from '../../domain/summary/evidence-index';
import type { FamilyPick } from '../../domain/pooling/family-picks';
import type { StudyForPooling } from '../../domain/study/study-for-pooling';
import type { Instrument } from '../../domain/schema/instrument';
import { trialStatuses } from '../../domain/vocabulary/trial-statuses';
import type { SynthesisView } from '../../domain/address/view';
import { outcomeFamilies } from '../../domain/vocabulary/outcome-families';
import { CompareToggle } from '../compare/CompareToggle';
import { PooledGroupView } from './PooledGroupView';

/** One outcome family: a plot per comparator class, what stays out, and what could change the answer. */
export function PooledFamilyView({
  pick,
  view,
  scope,
  studies,
  instruments,
  owed,
  onChange,
  method,
}: {
  pick: FamilyPick;
  view: SynthesisView;
  scope: string;
  studies: ReadonlyMap<string, StudyForPooling>;
  instruments: readonly Instrument[];
  /** Trials still to report for this selection. */
  owed: readonly RegisteredTrialBrief[];
  onChange: (view: SynthesisView) => void;
  /** How the studies are pooled, to be changed below the plot that it changes. */
  method: ReactNode;
}) {
  const { groups, unpooled } = pick.pooled;
  const uncontrolled = unpooled.filter(({ reason }) => reason === 'uncontrolled');
  const refused = unpooled.filter(({ reason }) => reason !== 'uncontrolled');
  return (
    <>
      {groups.length === 0 && (
        <p className="serif text-xl">
          {scope}: no randomised comparison of LDN has a figure on{' '}
          {outcomeFamilies[pick.family].label.toLowerCase()} that could be pooled.
        </p>
      )}
      {(groups.length === 0 ? [null] : groups).map((group, i) => (
        <PooledGroupView
          key={group?.comparatorClass ?? 'none'}
          group={group}
          refused={i === 0 ? refused : []}
          pick={pick}
          view={view}
          scope={scope}
          studies={studies}
          instruments={instruments}
          onChange={onChange}
          method={i === 0 ? method : null}
        />
      ))}
      {groups.length + refused.length === 0 && <div className="no-print mt-4">{method}</div>}
      <UncontrolledList
        rows={uncontrolled}
        actionsOf={(id) => <CompareToggle id={id} name={studies.get(id)?.name ?? id} />}
      />
      <section aria-labelledby="would-change" className="mt-6">
        <h2 id="would-change" className="text-sm font-semibold">
          What would change this
        </h2>
        {owed.length === 0 ? (
          <p className="mt-1 text-sm text-soft">
            No registered trial still to report is known here.
          </p>
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
    </>
  );
}
