import { useQueryClient } from '@tanstack/react-query';
import { useDeferredValue, useMemo } from 'react';
import { AnswerStrip } from '../../features/answer-strip/AnswerStrip';
import { answerOfQuestion } from '../../domain/answer/answer-of-question';
import { answerLines } from '../../domain/answer/answer-lines';
import type { EvidenceIndex } from '../../domain/summary/evidence-index';
import { scopeText } from '../../domain/answer/view-title';
import { countParticipants } from '../../domain/select/count-participants';
import type { StudyIndex } from '../../domain/select/prepare-search';
import type { Selection } from '../../domain/select/question';
import { conditionHref, evidenceHref, topicHref } from '../../domain/address/hrefs';
import { trialsHref } from '../../domain/address/pages/trials-codec';
import { pagePaths } from '../../domain/address/page-paths';
import { designs } from '../../domain/vocabulary/filters/designs';
import type { EvidenceView } from '../../domain/address/view';
import { LazyPart } from '../../ui/loading/LazyPart';
import { onDemand } from '../../ui/loading/on-demand';
import type { HrefOfCount } from '../../figures/words/href-of-count';
import { hrefOfCount } from '../../domain/select/href-of-count';
import { CopyForChart } from '../answer/CopyForChart';
import { NothingOnWords } from '../answer/NothingOnWords';
import { FirstVisit } from './FirstVisit';
import { Rating } from './Rating';
import { noteOnDemand } from './note-on-demand';
import { conditionGroups } from '../../domain/vocabulary/filters/condition-groups';
import { formatDate } from '../../domain/format/date';

/** Pooling and rating are a chunk of their own: the first cards do not wait for it. */
const HowSure = onDemand(async () => ({ default: (await import('./HowSure')).HowSure }));

const PeopleOnOpioids = onDemand(async () => ({
  default: (await import('./PeopleOnOpioids')).PeopleOnOpioids,
}));
const ShownOfQuestion = onDemand(async () => ({
  default: (await import('./ShownOfQuestion')).ShownOfQuestion,
}));
const ConditionPanels = onDemand(async () => ({
  default: (await import('./ConditionPanels')).ConditionPanels,
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
  const answer = useMemo(() => answerOfQuestion(selection, index), [selection, index]);
  const lines = useMemo(() => answerLines(answer, selection, index), [answer, selection, index]);
  const scope = scopeText(view, labels);
  const queries = useQueryClient();
  const all = countParticipants(selected);
  // Cards answer a click at once; rating follows, and never shows what other studies gave.
  const ratedFor = useDeferredValue(selected);
  const hrefOf: HrefOfCount = (filter, count) => hrefOfCount(prepared, view, filter, count);
  const belongs = new Set(selected);
  const isWhole =
    selection.shown.length === selected.length && selection.shown.every((one) => belongs.has(one));
  if (asked.missed !== '') return <NothingOnWords index={index} view={view} words={asked.missed} />;
  return (
    <>
      {evidenceHref(selection.view) === evidenceHref() && <FirstVisit />}
      <AnswerStrip
        answer={answer}
        shown={
          isWhole ? null : (
            <LazyPart what="What the list shows of this" waiting="Counting…">
              <ShownOfQuestion {...{ selection, labels, hrefOf }} />
            </LazyPart>
          )
        }
        scope={scope}
        copy={<CopyForChart note={() => noteOnDemand(scope, lines, selection, index, queries)} />}
        lines={lines}
        hrefOf={hrefOf}
        people={all.participants}
        onCondition={
          view.condition.length + view.diagnosis.length > 0 && (
            <LazyPart what="What is known of the condition" waiting="Loading the claims…">
              <ConditionPanels view={view} diagnoses={index.diagnoses} />
            </LazyPart>
          )
        }
        links={[...briefLinks(view, labels), ...waysOn(view)]}
        howSure={
          <LazyPart what="How sure this is" waiting={<Rating />}>
            {ratedFor === selected ? <HowSure of={selection} index={index} /> : <Rating />}
          </LazyPart>
        }
        leftOut={
          selected.some(({ contextOnly, design }) => !contextOnly && designs[design].layout) && (
            <LazyPart what="Who was left out" waiting="Counting whom the trials left out…">
              <PeopleOnOpioids ofQuestion={selected} />
            </LazyPart>
          )
        }
        datasetText={`Dataset ${index.version}, ${formatDate(index.date)}.`}
      />
    </>
  );
}

/** The briefs on what is asked about: on the diagnoses, else on the groups of conditions. */
function briefLinks(view: EvidenceView, labels: ReadonlyMap<string, string>) {
  const { condition, diagnosis } = view;
  const asked =
    diagnosis.length > 0
      ? diagnosis.map((id) => ({ slug: id, label: labels.get(id) ?? id }))
      : condition.map((code) => ({ slug: code, label: conditionGroups[code].label }));
  return asked.map(({ slug, label }) => ({
    href: topicHref(slug),
    text: asked.length > 1 ? `Brief: ${label}` : 'Brief on one page',
  }));
}

/** Pages that say more on the same condition. */
function waysOn(view: EvidenceView) {
  return [
    { href: conditionHref('reviews', view), text: 'Why reviews disagree' },
    { href: conditionHref('safety', view), text: 'Safety and dosing' },
    {
      href: trialsHref({ condition: view.condition, diagnosis: view.diagnosis }),
      text: 'Trials to report',
    },
    { href: pagePaths.mechanism, text: 'How it might act' },
  ];
}
