import { useState, type ReactNode } from 'react';
import type { Answer } from '../../domain/answer/answer';
import { SavePlot } from '../../figures/saved-plot/SavePlot';
import { DirectionTally } from './DirectionTally';
import { DoseStrip } from './DoseStrip';
import type { HrefOfCount } from '../../figures/words/href-of-count';
import { KindHistogram } from './KindHistogram';
import { TrialsToReport } from './TrialsToReport';

function Panel({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="text-xs">
      <h2 className="mb-1 font-semibold">{title}</h2>
      {children}
    </section>
  );
}

/** What the first paragraph counts, by name and number, and what the chosen conditions are. */
export function AnswerDetails({
  answer,
  hrefOf,
  onCondition,
}: {
  answer: Answer;
  hrefOf: HrefOfCount;
  onCondition: readonly { readonly title: string; readonly content: ReactNode }[];
}) {
  const [plot, setPlot] = useState<HTMLDivElement | null>(null);
  const columns = 'grid gap-x-9 gap-y-4 sm:grid-cols-2 xl:grid-cols-3';
  return (
    <div className="border-t border-rule pt-3">
      <div ref={setPlot} className={columns}>
        <Panel title="Records by design">
          <KindHistogram counts={answer.kindCounts} hrefOf={hrefOf} />
        </Panel>
        <Panel title="Controlled results by direction">
          <DirectionTally comparisons={answer.comparisons} />
        </Panel>
        <Panel title="Doses and durations studied">
          <DoseStrip answer={answer} />
        </Panel>
      </div>
      <SavePlot
        plot={plot}
        name="answer"
        title="Designs, directions, doses"
        caption={[
          'Records by study design; controlled comparisons by direction, each study named; daily doses, area by number of studies, and length of treatment.',
        ]}
        method={null}
      />
      <div className={`mt-3 ${columns}`}>
        <Panel title="Trials that have not reported">
          <TrialsToReport trials={answer.trialsToReport} />
        </Panel>
        {onCondition.map(({ title, content }) => (
          <Panel key={title} title={title}>
            {content}
          </Panel>
        ))}
      </div>
    </div>
  );
}
