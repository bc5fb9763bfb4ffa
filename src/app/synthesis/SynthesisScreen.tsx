import { useCallback, useMemo } from 'react';
import { FamilyPicker } from '../../features/synthesis/FamilyPicker';
import { CertaintyGrid } from '../../features/synthesis/findings/CertaintyGrid';
import { FindingsTable } from '../../features/synthesis/findings/FindingsTable';
import { MethodControls } from '../../features/synthesis/MethodControls';
import { PooledFamilyView } from '../../features/synthesis/PooledFamilyView';
import { SaveFindings } from '../../features/synthesis/findings/SaveFindings';
import { WouldChange } from '../../features/synthesis/WouldChange';
import { groupsBeside } from '../../domain/pooling/people/people-per-100';
import { defaultFamily, familyPicks, measureOf } from '../../domain/pooling/family-picks';
import { familyAnswer } from '../../domain/pooling/family-answer';
import {
  certaintyContext,
  type CertaintyReference,
} from '../../domain/certainty/certainty-context';
import { boundSentence } from '../../domain/certainty/bound-words';
import { summaryOfFindings } from '../../domain/certainty/findings';
import type { StudyForPooling } from '../../domain/study/study-for-pooling';
import { inSameUnits } from '../../domain/pooling/method/method-choice';
import { methodText } from '../../domain/pooling/method/method-words';
import { unusedChoices } from '../../domain/pooling/method/unused-choices';
import { scopeOf, trialsStillToReport } from '../../domain/answer/belongs-to-scope';
import { mayBePooled } from '../../domain/answer/may-be-pooled';
import { noPoolSentence } from '../../domain/answer/may-be-pooled-words';
import { shownLine } from '../../domain/answer/shown-line';
import { outcomeTitle, scopeText } from '../../domain/answer/view-title';
import type { Instrument } from '../../domain/schema/instrument';
import { selectionOf } from '../../domain/select/question';
import { synthesisCodec, synthesisHref } from '../../domain/address/pages/synthesis-codec';
import { comparatorClasses } from '../../domain/vocabulary/filters/comparators';
import { outcomeFamilies, type OutcomeFamily } from '../../domain/vocabulary/outcome-families';
import { Notice } from '../../ui/Notice';
import { CompareToggle } from '../compare/CompareToggle';
import { useAddress } from '../address/use-address';
import { useAnchor, useScrollTo } from '../address/use-anchor';
import { useDocumentTitle } from '../address/use-document-title';
import { hrefOfCount } from '../../domain/select/href-of-count';
import type { HrefOfCount } from '../../figures/words/href-of-count';
import type { StudySummary } from '../../domain/summary/study-summary';
import { NothingOnWords } from '../answer/NothingOnWords';
import { ChosenByResult } from './ChosenByResult';
import { SynthesisAnswer } from './SynthesisAnswer';
import { PartShown } from './PartShown';
import { PlotOrigin } from '../../figures/saved-plot/plot-origin';
import { ShareButton } from '../saved/ShareButton';
import { SaveViewButton } from '../saved/SaveViewButton';
import { SynthesisExport, synthesisReceipt } from '../receipts/SynthesisExport';
import { FilteredScreen } from '../filtered/FilteredScreen';
import type { PreparedIndex } from '../filtered/use-prepared-index';

/** The Synthesis screen: the studies on screen, pooled per outcome family within the guardrails. */
export function SynthesisScreen({
  of,
  studies,
  certainty,
  instruments,
}: {
  of: PreparedIndex;
  studies: readonly StudyForPooling[];
  certainty: CertaintyReference;
  instruments: readonly Instrument[];
}) {
  const { index, prepared, known, labels } = of;
  const address = useAddress(synthesisCodec, known);
  const { view, setView } = address;
  const selection = useMemo(() => selectionOf(prepared, view), [prepared, view]);
  const { shown: selected, questionView, ofQuestion } = selection;
  const pooled = useMemo(() => mayBePooled(selection), [selection]);
  const byId = useMemo(() => new Map(studies.map((study) => [study.id, study])), [studies]);
  const picksOf = useCallback(
    (list: readonly StudySummary[]) =>
      familyPicks(
        list.flatMap(({ id }) => byId.get(id) ?? []),
        { measure: view.measure, r: view.r },
        new Set(view.omit),
      ),
    [byId, view.measure, view.r, view.omit],
  );
  const ofWhole = useMemo(() => picksOf(ofQuestion), [picksOf, ofQuestion]);
  const part = pooled.kind === 'part' ? pooled.studies : null;
  const picks = useMemo(() => (part ? picksOf(part) : ofWhole), [picksOf, part, ofWhole]);
  const family = view.family ?? defaultFamily(picks);
  const pick = picks.find((p) => p.family === family);
  const wholePick = ofWhole.find((p) => p.family === family);
  const main = wholePick?.compared.groups[0]?.comparatorClass ?? 'placebo';
  const shown = shownLine(selection, labels);
  const hrefOf: HrefOfCount = (filter, n) => hrefOfCount(prepared, questionView, filter, n);
  const scope = scopeText(questionView, labels);
  const title = outcomeTitle(outcomeFamilies[family].label, selection, labels);
  useDocumentTitle(title);
  useScrollTo(useAnchor(), true);
  const { model, ci, tau } = view;
  const context = useMemo(
    () => certaintyContext(certainty, questionView, index.diagnoses),
    [certainty, questionView, index],
  );
  const findings = useMemo(
    () => summaryOfFindings(ofWhole, family, byId, { model, ci, tau }, context),
    [context, ofWhole, family, byId, model, ci, tau],
  );
  const { bound = null, notRated = null } =
    findings.rows.find((row) => row.family === family) ?? {};
  const answer = useMemo(
    () => pick && familyAnswer(pick, { model, ci, tau }, byId, instruments),
    [pick, model, ci, tau, byId, instruments],
  );
  const outcome = outcomeFamilies[family].label.toLowerCase();
  const answers = answer?.groups.map(({ group }) => group) ?? [];
  const measure = pick?.measure ?? 'MD';
  const method = methodText(family, measure, view, answers);
  const sure = bound
    ? boundSentence(bound, 'outcome')
        .map(({ text }) => text)
        .join('')
    : (notRated ?? '');
  const comparator = comparatorClasses[main].label.toLowerCase();
  /** What a file holds of these studies, how they were pooled, and how sure that can be. */
  const receiptOf = (list: readonly StudySummary[]) =>
    synthesisReceipt(view, index, list, labels, sure === '' ? method : `${method}. ${sure}`);
  const choose = (next: OutcomeFamily) =>
    setView({
      ...view,
      family: next,
      // A scale of the prior is in units of the effect: it does not go over to other units.
      tau: inSameUnits(measure, measureOf(next, view.measure)) ? tau : null,
    });
  return (
    <FilteredScreen
      title="Synthesis"
      printed={{ title: `${title}. ${method}`, path: synthesisHref(view) }}
      wayBack="show the synthesis"
      of={of}
      address={address}
      shown={selected.length}
    >
      {({ count, search, opener, chips, notices }) => (
        <>
          <div
            id="results"
            tabIndex={-1}
            className="no-print mt-1 mb-3 flex outline-none flex-wrap items-center gap-x-4 gap-y-2 border-b border-ink pb-3"
          >
            {'studies' in pooled && (
              <FamilyPicker picks={picks} chosen={family} onChoose={choose} />
            )}
            {opener}
            {search}
            {count}
            <SaveViewButton title={title} studies={selected} />
            <ShareButton title={title} />
            <SynthesisExport selected={selected} receipt={() => receiptOf(selected)} />
            {chips}
          </div>
          {notices}
          {view.measure !== null && pick && pick.measure !== view.measure && (
            <Notice role="status">
              {view.measure} does not apply to {outcomeFamilies[family].label.toLowerCase()};{' '}
              {pick.measure} is used.
            </Notice>
          )}
          {unusedChoices(view, answers).map((sentence) => (
            <Notice key={sentence} role="status">
              {sentence}
            </Notice>
          ))}
          {pooled.kind === 'missed-words' ? (
            <NothingOnWords index={index} view={view} words={pooled.words} />
          ) : (
            <SynthesisAnswer {...{ selection, index, scope, hrefOf, studies, certainty }}>
              {pooled.kind === 'chosen-by-result' && (
                <ChosenByResult view={view} shown={shown} hrefOf={hrefOf} />
              )}
            </SynthesisAnswer>
          )}
          {'studies' in pooled && (
            <>
              <FindingsTable
                findings={findings}
                chosen={family}
                comparator={comparator}
                onChoose={choose}
                save={
                  <SaveFindings
                    {...{ findings, comparator }}
                    receipt={() => receiptOf(ofQuestion)}
                  />
                }
              />
              {bound && <CertaintyGrid bound={bound} published={context.publishedRatings} />}
              {shown && (
                <PartShown
                  shown={shown}
                  hrefOf={hrefOf}
                  whole={
                    pooled.kind === 'part'
                      ? { view: { ...questionView, family }, outcome, k: wholePick?.k ?? 0 }
                      : null
                  }
                />
              )}
              {answer && (
                <PlotOrigin value={() => receiptOf(pooled.studies)}>
                  <PooledFamilyView
                    answer={answer}
                    scope={scope}
                    absence={noPoolSentence(pooled.kind, scope, outcome)}
                    chosen={view}
                    besideOf={(other) => groupsBeside(family, other, picks, { model, ci, tau })}
                    onChange={(patch, options) => setView({ ...view, ...patch }, options)}
                    actionsOf={(id) => <CompareToggle id={id} name={byId.get(id)?.name ?? id} />}
                    method={
                      <MethodControls
                        view={view}
                        answer={answer}
                        onChange={(patch) => setView({ ...view, ...patch })}
                      />
                    }
                  />
                </PlotOrigin>
              )}
            </>
          )}
          {pooled.kind !== 'missed-words' && (
            <WouldChange
              owed={trialsStillToReport(
                index.registeredTrials,
                scopeOf(questionView, index.diagnoses),
              )}
            />
          )}
        </>
      )}
    </FilteredScreen>
  );
}
