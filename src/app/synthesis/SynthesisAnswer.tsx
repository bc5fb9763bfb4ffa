import { useQueryClient } from '@tanstack/react-query';
import { useMemo, type ReactNode } from 'react';
import { wordsQuery } from '../../data/queries';
import { answerLines } from '../../domain/answer/answer-lines';
import { answerOfQuestion } from '../../domain/answer/answer-of-question';
import { noteOfQuestion } from '../../domain/answer/note-of-question';
import type { CertaintyReference } from '../../domain/certainty/certainty-context';
import { howSureOfQuestion } from '../../domain/certainty/how-sure-of-question';
import type { Selection } from '../../domain/select/question';
import type { StudyForPooling } from '../../domain/study/study-for-pooling';
import type { EvidenceIndex } from '../../domain/summary/evidence-index';
import { FourLines } from '../../figures/words/FourLines';
import type { HrefOfCount } from '../../figures/words/href-of-count';
import { LinkedRuns } from '../../figures/words/LinkedRuns';
import { CopyForChart } from '../answer/CopyForChart';

/** The four lines that Evidence says of the same question, above what is pooled for it. */
export function SynthesisAnswer({
  selection,
  index,
  scope,
  hrefOf,
  studies,
  certainty,
  children,
}: {
  selection: Selection;
  index: EvidenceIndex;
  scope: string;
  hrefOf: HrefOfCount;
  studies: readonly StudyForPooling[];
  certainty: CertaintyReference;
  /** Why nothing of it is pooled, where that is so. */
  children: ReactNode;
}) {
  const { asked, questionView, ofQuestion } = selection;
  const queries = useQueryClient();
  const lines = useMemo(
    () =>
      answerLines(
        answerOfQuestion({ questionView, ofQuestion }, index),
        { asked, ofQuestion },
        index,
      ),
    [asked, questionView, ofQuestion, index],
  );
  const sure = useMemo(
    () => howSureOfQuestion({ questionView, ofQuestion }, { studies, certainty }, index.diagnoses),
    [questionView, ofQuestion, studies, certainty, index],
  );
  return (
    <section aria-label="Answer" className="mb-4">
      <FourLines
        benefit={<LinkedRuns runs={lines.benefit} hrefOf={hrefOf} />}
        harms={<LinkedRuns runs={lines.harms} hrefOf={hrefOf} />}
        howSure={<LinkedRuns runs={sure} />}
        next={<LinkedRuns runs={lines.next} hrefOf={hrefOf} />}
      />
      <div className="no-print mt-2">
        <CopyForChart
          note={async () => {
            const words = await queries.fetchQuery(wordsQuery);
            return noteOfQuestion(
              scope,
              { ...lines, sure },
              selection,
              index,
              words,
              window.location.origin,
            );
          }}
        />
      </div>
      {children}
    </section>
  );
}
