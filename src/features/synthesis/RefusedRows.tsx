import type { ReactNode } from 'react';
import { refusedRows } from '../../domain/pooling/forest/forest-rows';
import type { FamilyAnswer } from '../../domain/pooling/family-answer';
import { ForestFigure } from './ForestFigure';

/** Where no comparison has a figure to pool: the studies that measured the outcome, each with its reason. */
export function RefusedRows({
  answer: { family, measure, refused },
  scope,
  actionsOf,
}: {
  answer: FamilyAnswer;
  scope: string;
  actionsOf: (studyId: string) => ReactNode;
}) {
  if (refused.length === 0) return null;
  return (
    <section aria-label="LDN against placebo" className="mb-8">
      <ForestFigure
        forest={{
          family,
          measure,
          comparator: 'placebo',
          rows: refusedRows(refused),
          threshold: null,
        }}
        scope={scope}
        words={[]}
        foot={[]}
        participants={0}
        actionsOf={actionsOf}
      />
    </section>
  );
}
