import { useMemo } from 'react';
import { FamilyPicker } from '../../features/synthesis/FamilyPicker';
import { FindingsTable } from '../../features/synthesis/FindingsTable';
import { MethodControls } from '../../features/synthesis/MethodControls';
import { PooledFamilyView } from '../../features/synthesis/PooledFamilyView';
import { WouldChange } from '../../features/synthesis/WouldChange';
import { defaultFamily, familyPicks } from '../../domain/pooling/family-picks';
import { familyAnswer } from '../../domain/pooling/family-answer';
import { summaryOfFindings } from '../../domain/pooling/findings';
import type { StudyForPooling } from '../../domain/study/study-for-pooling';
import { methodText } from '../../domain/pooling/pool-words';
import { scopeOf, trialsStillToReport } from '../../domain/answer/belongs-to-scope';
import { scopeText } from '../../domain/answer/view-title';
import type { Instrument } from '../../domain/schema/instrument';
import { askedOf } from '../../domain/select/question';
import { selectStudies } from '../../domain/select/select-studies';
import { synthesisCodec, synthesisHref } from '../../domain/address/pages/synthesis-codec';
import { comparatorClasses } from '../../domain/vocabulary/filters/comparators';
import { outcomeFamilies, type OutcomeFamily } from '../../domain/vocabulary/outcome-families';
import { Notice } from '../../ui/Notice';
import { CompareToggle } from '../compare/CompareToggle';
import { useAddress } from '../address/use-address';
import { useDocumentTitle } from '../address/use-document-title';
import { PlotOrigin } from '../../figures/saved-plot/plot-origin';
import { SaveViewButton } from '../saved/SaveViewButton';
import { SynthesisExport, synthesisReceipt } from '../receipts/SynthesisExport';
import { FilteredScreen } from '../filtered/FilteredScreen';
import type { PreparedIndex } from '../filtered/use-prepared-index';

/** The Synthesis screen: the studies on screen, pooled per outcome family within the guardrails. */
export function SynthesisScreen({
  of,
  studies,
  instruments,
}: {
  of: PreparedIndex;
  studies: readonly StudyForPooling[];
  instruments: readonly Instrument[];
}) {
  const { index, prepared, known, labels } = of;
  const address = useAddress(synthesisCodec, known);
  const { view, setView } = address;
  const selected = useMemo(() => selectStudies(prepared, view), [prepared, view]);
  const byId = useMemo(() => new Map(studies.map((study) => [study.id, study])), [studies]);
  const picks = useMemo(() => {
    const own = selected.flatMap(({ id }) => byId.get(id) ?? []);
    return familyPicks(own, { measure: view.measure, r: view.r }, new Set(view.omit));
  }, [selected, byId, view.measure, view.r, view.omit]);
  const family = view.family ?? defaultFamily(picks);
  const pick = picks.find((p) => p.family === family);
  const main = pick?.compared.groups[0]?.comparatorClass ?? 'placebo';
  const scope = scopeText(view, labels);
  const title = `${outcomeFamilies[family].label}, ${scope}: k = ${pick?.k ?? 0}`;
  useDocumentTitle(title);
  const method = methodText(family, pick?.measure ?? 'MD', view);
  const { model, ci } = view;
  const findings = useMemo(
    () => summaryOfFindings(picks, byId, { model, ci, level: 95 }),
    [picks, byId, model, ci],
  );
  const answer = useMemo(
    () => pick && familyAnswer(pick, { model, ci, level: 95 }, byId, instruments),
    [pick, model, ci, byId, instruments],
  );
  const choose = (next: OutcomeFamily) => setView({ ...view, family: next });
  return (
    <FilteredScreen
      title="Synthesis"
      printed={{ title: `${title}. ${method}`, path: synthesisHref(view) }}
      wayBack="Show the synthesis"
      of={of}
      address={address}
      countText={`${selected.length} of ${index.studies.length} studies`}
    >
      {({ count, search, opener, chips, notices }) => (
        <>
          <div className="no-print mt-1 mb-3 flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-ink pb-3">
            <FamilyPicker picks={picks} chosen={family} onChoose={choose} />
            {opener}
            {search}
            {count}
            <SaveViewButton title={title} studies={selected} />
            <SynthesisExport
              view={view}
              index={index}
              selected={selected}
              labels={labels}
              method={method}
            />
            {chips}
          </div>
          {notices}
          {view.measure !== null && pick && pick.measure !== view.measure && (
            <Notice role="status">
              {view.measure} does not apply to {outcomeFamilies[family].label.toLowerCase()};{' '}
              {pick.measure} is used.
            </Notice>
          )}
          {answer && (
            <PlotOrigin value={() => synthesisReceipt(view, index, selected, labels, method)}>
              <PooledFamilyView
                answer={answer}
                scope={scope}
                chosen={view}
                onChange={(patch) => setView({ ...view, ...patch })}
                actionsOf={(id) => <CompareToggle id={id} name={byId.get(id)?.name ?? id} />}
                method={
                  <MethodControls
                    view={view}
                    family={family}
                    measure={answer.measure}
                    onChange={(patch) => setView({ ...view, ...patch })}
                  />
                }
              />
              <WouldChange
                owed={trialsStillToReport(
                  index.registeredTrials,
                  scopeOf(askedOf(prepared, view).question, index.diagnoses),
                )}
              />
            </PlotOrigin>
          )}
          <FindingsTable
            rows={findings}
            comparator={comparatorClasses[main].label.toLowerCase()}
            onChoose={choose}
          />
        </>
      )}
    </FilteredScreen>
  );
}
