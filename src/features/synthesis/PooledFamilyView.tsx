import type { ComponentProps, ReactNode } from 'react';
import type { FamilyAnswer } from '../../domain/pooling/family-answer';
import { PooledGroupView, type ChosenAtPlot } from './PooledGroupView';
import { RefusedRows } from './RefusedRows';
import { UncontrolledList } from './UncontrolledList';

/** One outcome family: a plot per comparator class, and what stays out with its reasons. */
export function PooledFamilyView({
  answer,
  scope,
  absence,
  chosen,
  besideOf,
  onChange,
  actionsOf,
  method,
}: {
  answer: FamilyAnswer;
  scope: string;
  /** That no comparison has a figure to pool, where none has. */
  absence: string;
  chosen: ChosenAtPlot;
  besideOf: ComponentProps<typeof PooledGroupView>['besideOf'];
  onChange: ComponentProps<typeof PooledGroupView>['onChange'];
  /** What can be done with a study besides opening it. */
  actionsOf: (studyId: string) => ReactNode;
  /** How the studies are pooled, to be changed below the plot that it changes. */
  method: ReactNode;
}) {
  const { groups, uncontrolled } = answer;
  return (
    <>
      {groups.length === 0 && (
        <>
          <p className="serif text-xl">{absence}</p>
          <RefusedRows answer={answer} scope={scope} actionsOf={actionsOf} />
          <div className="no-print mt-4">{method}</div>
        </>
      )}
      {groups.map((each, i) => (
        <PooledGroupView
          key={each.group.comparatorClass}
          answer={each}
          scope={scope}
          chosen={chosen}
          besideOf={besideOf}
          onChange={onChange}
          actionsOf={actionsOf}
          method={i === 0 ? method : null}
        />
      ))}
      <UncontrolledList rows={uncontrolled} actionsOf={actionsOf} />
    </>
  );
}
