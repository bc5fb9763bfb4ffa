import type { ReactNode } from 'react';
import type { SynthesisView } from '../../domain/address/view';
import type { GroupAnswer } from '../../domain/pooling/family-answer';
import { heterogeneityLine, overallLine, thresholdSentence } from '../../domain/pooling/pool-words';
import type { CountedGroup } from '../../domain/pooling/people/people-per-100';
import type { ComparatorClass } from '../../domain/vocabulary/filters/comparators';
import { outcomeFamilies } from '../../domain/vocabulary/outcome-families';
import { ByPublication } from './ByPublication';
import { ClinicalTerms } from './ClinicalTerms';
import { ForestFigure } from './ForestFigure';
import { LeaveOneOut } from './LeaveOneOut';
import { ReadingsTable } from './ReadingsTable';

/** What the reader sets at a plot. */
export type ChosenAtPlot = Pick<SynthesisView, 'omit' | 'baseline'>;

/** The pool against one class of comparator: words, plot with table twin, people, robustness. */
export function PooledGroupView({
  answer,
  scope,
  chosen,
  besideOf,
  onChange,
  actionsOf,
  method,
}: {
  answer: GroupAnswer;
  scope: string;
  chosen: ChosenAtPlot;
  /** The harms to be shown beside a benefit, or the benefit beside a harm, against that comparator. */
  besideOf: (comparatorClass: ComparatorClass) => readonly CountedGroup[];
  onChange: (patch: Partial<ChosenAtPlot>, options?: { readonly replace: boolean }) => void;
  /** What can be done with a study besides opening it. */
  actionsOf: (studyId: string) => ReactNode;
  /** How the studies are pooled, to be changed below the plot that it changes; null below others. */
  method: ReactNode;
}) {
  const { family, measure, group, comparator, sentences, threshold, steps } = answer;
  const { synthesis, comparatorClass } = group;
  const dotted = threshold ? [thresholdSentence(threshold)] : [];
  const { omit } = chosen;
  const toggle = (id: string) =>
    onChange({ omit: omit.includes(id) ? omit.filter((other) => other !== id) : [...omit, id] });
  return (
    <section aria-label={`LDN against ${comparator}`} className="mb-8">
      <div className="max-w-lead">
        <p className="serif text-xl text-pretty">{sentences.slice(0, 2).join(' ')}</p>
        {[...sentences.slice(2), ...dotted].map((sentence) => (
          <p key={sentence} className="mt-1.5 text-sm text-soft">
            {sentence}
          </p>
        ))}
      </div>
      <ForestFigure
        forest={answer}
        scope={scope}
        words={[...sentences, ...dotted]}
        foot={synthesis ? [heterogeneityLine(synthesis), overallLine(synthesis, measure)] : []}
        participants={group.participants}
        actionsOf={actionsOf}
        omission={{
          toggle,
          putBack: group.omitted.size > 0 ? () => onChange({ omit: [] }) : null,
        }}
      />
      {method !== null && <div className="no-print mt-4">{method}</div>}
      {synthesis && <ReadingsTable answer={answer} />}
      {outcomeFamilies[family].kind === 'binary' && (
        <ClinicalTerms
          counted={{ family, measure, group }}
          beside={besideOf(comparatorClass)}
          comparator={comparator}
          baseline={chosen.baseline}
          onBaseline={(baseline) =>
            // One entry in the history for the number, however many keys were pressed.
            onChange({ baseline }, { replace: chosen.baseline !== null && baseline !== null })
          }
        />
      )}
      {synthesis && (
        <>
          {steps && (
            <ByPublication
              steps={steps}
              scale={answer.scale}
              id={`as-published-${comparatorClass}`}
            />
          )}
          <LeaveOneOut group={group} scale={answer.scale} />
        </>
      )}
    </section>
  );
}
