import { useDeferredValue, useMemo } from 'react';
import { AnswerStrip } from '../../features/answer-strip/AnswerStrip';
import { MissedWords } from '../../features/answer-strip/MissedWords';
import { answerOf } from '../../domain/answer/answer';
import { answerSentences } from '../../domain/answer/answer-sentences';
import { diagnosesOfView, scopeOf } from '../../domain/answer/belongs-to-scope';
import type { EvidenceIndex } from '../../domain/summary/evidence-index';
import { shownLine } from '../../domain/answer/shown-line';
import { scopeText } from '../../domain/answer/view-title';
import { countParticipants } from '../../domain/select/count-participants';
import type { StudyIndex } from '../../domain/select/prepare-search';
import type { Selection } from '../../domain/select/question';
import { conditionHref } from '../../domain/address/hrefs';
import { pagePaths } from '../../domain/address/page-paths';
import type { EvidenceView } from '../../domain/address/view';
import { LazyPart } from '../../ui/loading/LazyPart';
import { onDemand } from '../../ui/loading/on-demand';
import { hrefOfCount } from '../address/href-of-count';
import { formatDate } from '../../domain/format/date';

/** Pooling is its own chunk: the first cards do not wait for it. */
const PooledLine = onDemand(async () => ({ default: (await import('./PooledLine')).PooledLine }));

const ElsewhereOnWords = onDemand(async () => ({
  default: (await import('../filtered/ElsewhereOnWords')).ElsewhereOnWords,
}));
const ConditionProfile = onDemand(async () => ({
  default: (await import('./ConditionProfile')).ConditionProfile,
}));
const ClaimsOfDiagnoses = onDemand(async () => ({
  default: (await import('../../features/mechanism/claims/ClaimsOfDiagnoses')).ClaimsOfDiagnoses,
}));

/** The answer to the question of the view, with every number linked to its studies. */
export function EvidenceAnswer({
  index,
  prepared,
  selection,
  labels,
}: {
  index: EvidenceIndex;
  prepared: StudyIndex;
  selection: Selection;
  labels: ReadonlyMap<string, string>;
}) {
  // All but one line speaks of the question, over the whole dataset.
  const { asked, questionView: view, ofQuestion: selected } = selection;
  const answer = useMemo(
    () =>
      answerOf(selected, {
        everything: index.studies,
        diagnoses: index.diagnoses,
        registeredTrials: index.registeredTrials,
        scope: scopeOf(view, index.diagnoses),
      }),
    [selected, index, view],
  );
  const people = {
    compared: countParticipants(answer.compared).participants,
    uncontrolled: countParticipants([...answer.kinds.uncontrolled, ...answer.kinds.cases])
      .participants,
  };
  const all = countParticipants(selected);
  // Cards answer a click at once; pooling follows, and never shows what other studies gave.
  const pooledFor = useDeferredValue(selected);
  const shown = shownLine(selection, labels);
  if (asked.missed !== '')
    return (
      <MissedWords words={asked.missed}>
        <LazyPart what="What other parts hold" waiting="Looking elsewhere…">
          <ElsewhereOnWords index={index} view={view} words={asked.missed} />
        </LazyPart>
      </MissedWords>
    );
  return (
    <AnswerStrip
      answer={answer}
      shown={shown}
      sentences={answerSentences(answer, scopeText(view, labels), people)}
      hrefOf={(filter, count) => hrefOfCount(prepared, view, filter, count)}
      people={all.participants}
      onCondition={
        view.condition.length + view.diagnosis.length === 0
          ? []
          : [
              {
                title: 'What it is',
                content: (
                  <LazyPart what="The definition" waiting={<p>Loading names and codes…</p>}>
                    <ConditionProfile view={view} />
                  </LazyPart>
                ),
              },
              {
                title: 'Claims on mechanism',
                content: (
                  <LazyPart what="The list of claims" waiting={<p>Loading the claims…</p>}>
                    <ClaimsOfDiagnoses diagnoses={diagnosesOfView(view, index.diagnoses)} />
                  </LazyPart>
                ),
              },
            ]
      }
      links={waysOn(view)}
      pooled={
        asked.result.direction.length > 0 ? (
          'Nothing is pooled of studies chosen by their result.'
        ) : (
          <LazyPart what="The pooled effect" waiting="Pooling…">
            {pooledFor === selected ? <PooledLine view={view} selected={selected} /> : 'Pooling…'}
          </LazyPart>
        )
      }
      datasetText={`Dataset ${index.version}, ${formatDate(index.date)}.`}
    />
  );
}

/** Pages that say more on the same condition. */
function waysOn(view: EvidenceView) {
  return [
    { href: conditionHref('reviews', view), text: 'Why reviews disagree' },
    { href: conditionHref('safety', view), text: 'Safety and dosing' },
    { href: pagePaths.mechanism, text: 'How it might act' },
  ];
}
