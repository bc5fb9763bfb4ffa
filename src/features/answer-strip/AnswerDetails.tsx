import { useState, type ReactNode } from 'react';
import type { Answer } from '../../domain/answer/answer';
import { trialCountText } from '../../domain/summary/count-trials';
import { SavePlot } from '../../figures/saved-plot/SavePlot';
import { AnswerPanel } from './AnswerPanel';
import { DirectionTally } from './DirectionTally';
import { DoseStrip } from './DoseStrip';
import type { HrefOfCount } from '../../figures/words/href-of-count';
import { KindHistogram } from './KindHistogram';
import { TrialsToReport } from './TrialsToReport';
import { WithoutTrial } from './WithoutTrial';

/** What the lines count, by name and number, and what the chosen conditions are. */
export function AnswerDetails({
  answer,
  hrefOf,
  onCondition,
}: {
  answer: Answer;
  hrefOf: HrefOfCount;
  /** Panels on the chosen conditions. */
  onCondition: ReactNode;
}) {
  const [plot, setPlot] = useState<HTMLDivElement | null>(null);
  const columns = 'grid gap-x-9 gap-y-4 sm:grid-cols-2 xl:grid-cols-3';
  return (
    <div className="border-t border-rule pt-3">
      <div ref={setPlot} className={columns}>
        <AnswerPanel title="Records by design">
          <KindHistogram counts={answer.kindCounts} hrefOf={hrefOf} />
          <p className="mt-1 text-soft">{trialCountText(answer.randomised, 'randomised')}</p>
        </AnswerPanel>
        <AnswerPanel title="Controlled results by direction">
          <DirectionTally comparisons={answer.comparisons} />
        </AnswerPanel>
        <AnswerPanel title="Doses and durations studied">
          <DoseStrip answer={answer} />
        </AnswerPanel>
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
        <AnswerPanel title="Trials that have not reported">
          <TrialsToReport trials={answer.trialsToReport} />
        </AnswerPanel>
        {answer.withoutTrial.length > 0 && (
          <AnswerPanel title="No randomised trial with a result">
            <WithoutTrial diagnoses={answer.withoutTrial} />
          </AnswerPanel>
        )}
        {onCondition}
      </div>
    </div>
  );
}
