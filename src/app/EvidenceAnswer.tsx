import { lazy, Suspense, useMemo } from 'react';
import { AnswerStrip } from '../features/answer-strip/AnswerStrip';
import { answerOf } from '../domain/rows/answer';
import { answerSentences } from '../domain/rows/answer-sentences';
import type { EvidenceIndex } from '../domain/rows/evidence-index';
import type { StudySummary } from '../domain/rows/study-summary';
import { scopeText } from '../domain/rows/view-title';
import { countParticipants } from '../domain/select/count-participants';
import { evidenceCodec } from '../domain/url-state/codecs';
import { withView } from '../domain/url-state/update-view';
import type { EvidenceView } from '../domain/url-state/view';

/** Pooling is its own chunk: the first cards do not wait for it. */
const PooledLine = lazy(() =>
  import('./PooledLine').then((module) => ({ default: module.PooledLine })),
);

const ConditionProfile = lazy(() =>
  import('./ConditionProfile').then((module) => ({ default: module.ConditionProfile })),
);

const dateFormat = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** Address of a view of the Evidence screen. */
export function evidenceHref(view: EvidenceView): string {
  const query = evidenceCodec.encode(view);
  return query === '' ? '/' : `/?${query}`;
}

/** The answer strip for the studies on screen, with every number linked to its studies. */
export function EvidenceAnswer({
  index,
  view,
  selected,
  labels,
}: {
  index: EvidenceIndex;
  view: EvidenceView;
  selected: readonly StudySummary[];
  labels: ReadonlyMap<string, string>;
}) {
  const answer = useMemo(
    () =>
      answerOf(selected, {
        diagnoses: index.diagnoses,
        registeredTrials: index.registeredTrials,
        conditions: view.condition,
        chosenDiagnoses: view.diagnosis,
      }),
    [selected, index, view.condition, view.diagnosis],
  );
  const people = {
    compared: countParticipants(answer.compared).participants,
    uncontrolled: countParticipants([...answer.kinds.uncontrolled, ...answer.kinds.cases])
      .participants,
  };
  const all = countParticipants(selected);
  const date = dateFormat.format(new Date(index.date));
  return (
    <AnswerStrip
      answer={answer}
      sentences={answerSentences(answer, scopeText(view, labels), people)}
      hrefOf={(filter) => evidenceHref(withView(view, filter))}
      people={all.participants}
      profile={
        view.condition.length + view.diagnosis.length === 0 ? null : (
          <Suspense fallback={<p>Loading names and codes…</p>}>
            <ConditionProfile view={view} />
          </Suspense>
        )
      }
      links={waysOn(view)}
      pooled={
        <Suspense fallback="Pooling…">
          <PooledLine view={view} selected={selected} />
        </Suspense>
      }
      datasetText={`Dataset ${index.version}, ${date}.`}
    />
  );
}

/** Pages that say more on the same condition. */
function waysOn(view: EvidenceView) {
  const query = view.condition.length === 0 ? '' : `?condition=${view.condition.join(',')}`;
  return [
    { href: `/reviews${query}`, text: 'Why reviews disagree' },
    { href: `/safety${query}`, text: 'Safety and dosing' },
    { href: '/mechanism', text: 'How it might act' },
  ];
}
