import { useMemo } from 'react';
import { ActiveFilters } from '../../features/filters/ActiveFilters';
import { FilterPanel } from '../../features/filters/FilterPanel';
import { SearchField } from '../../ui/fields/SearchField';
import { FamilyPicker } from '../../features/synthesis/FamilyPicker';
import { FindingsTable } from '../../features/synthesis/FindingsTable';
import { MethodControls } from '../../features/synthesis/MethodControls';
import { PooledFamilyView } from '../../features/synthesis/PooledFamilyView';
import { WouldChange } from '../../features/synthesis/WouldChange';
import type { EvidenceIndex } from '../../domain/summary/evidence-index';
import { defaultFamily, familyPicks } from '../../domain/pooling/family-picks';
import { familyAnswer } from '../../domain/pooling/family-answer';
import { summaryOfFindings } from '../../domain/pooling/findings';
import type { StudyForPooling } from '../../domain/study/study-for-pooling';
import { methodText } from '../../domain/pooling/pool-words';
import { scopeOf, trialsStillToReport } from '../../domain/answer/belongs-to-scope';
import { scopeText } from '../../domain/answer/view-title';
import type { Instrument } from '../../domain/schema/instrument';
import { facetCounts } from '../../domain/select/facet-counts';
import type { StudyIndex } from '../../domain/select/prepare-search';
import { askedOf } from '../../domain/select/question';
import { selectStudies } from '../../domain/select/select-studies';
import { activeFilters } from '../../domain/address/active-filters';
import { synthesisCodec } from '../../domain/address/pages/synthesis-codec';
import { synthesisHref } from '../../domain/address/pages/synthesis-codec';
import { cleared, withView } from '../../domain/address/update-view';
import type { KnownCodes } from '../../domain/address/view';
import { comparatorClasses } from '../../domain/vocabulary/filters/comparators';
import { outcomeFamilies, type OutcomeFamily } from '../../domain/vocabulary/outcome-families';
import { Notice } from '../../ui/Notice';
import { AddressNotices } from '../address/AddressNotices';
import { CompareToggle } from '../compare/CompareToggle';
import { useDocumentTitle } from '../address/use-document-title';
import { PlotOrigin } from '../../figures/saved-plot/plot-origin';
import { PrintedView } from '../receipts/PrintedView';
import { SaveViewButton } from '../saved/SaveViewButton';
import { SynthesisExport, synthesisReceipt } from '../receipts/SynthesisExport';
import { useFilterSheet } from '../filtered/use-filter-sheet';
import { useView } from '../address/use-view';
import { PageTitle } from '../../ui/page/PageTitle';
import '../filtered/filtered-screen.css';

/** The Synthesis screen: the studies on screen, pooled per outcome family within the guardrails. */
export function SynthesisScreen({
  index,
  prepared,
  known,
  labels,
  studies,
  instruments,
}: {
  index: EvidenceIndex;
  prepared: StudyIndex;
  known: KnownCodes;
  labels: ReadonlyMap<string, string>;
  studies: readonly StudyForPooling[];
  instruments: readonly Instrument[];
}) {
  const { view, notices, dismissNotices, setView } = useView(synthesisCodec, known);
  const { isOpen, open, sheet, opener } = useFilterSheet();
  const selected = useMemo(() => selectStudies(prepared, view), [prepared, view]);
  const counts = useMemo(() => facetCounts(prepared, view), [prepared, view]);
  const filters = activeFilters(view, labels);
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
    <div className="page evidence-grid pt-2">
      <aside
        ref={sheet}
        tabIndex={-1}
        aria-label="Filters"
        id="filters"
        className={`evidence-filters no-print ${isOpen ? '' : 'max-lg:hidden'}`}
      >
        <FilterPanel view={view} counts={counts} diagnoses={index.diagnoses} onChange={setView} />
        <button
          type="button"
          className="target mt-4 w-full rounded-sm bg-ink px-3 py-2 text-sm text-paper lg:hidden"
          onClick={() => open(false)}
        >
          Show the synthesis
        </button>
      </aside>
      <div className={`min-w-0 ${isOpen ? 'max-lg:hidden' : ''}`}>
        <PageTitle>Synthesis</PageTitle>
        <PrintedView title={`${title}. ${method}`} path={synthesisHref(view)} dataset={index} />
        <div className="no-print mt-1 mb-3 flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-ink pb-3">
          <FamilyPicker picks={picks} chosen={family} onChoose={choose} />
          <button
            ref={opener}
            type="button"
            aria-expanded={isOpen}
            aria-controls="filters"
            className="target rounded-sm border border-control px-3 text-sm lg:hidden"
            onClick={() => open(true)}
          >
            Filters{filters.length > 0 && ` · ${filters.length}`}
          </button>
          <div className="w-full sm:w-52">
            <SearchField
              label="Search studies"
              text={view.q}
              onSearch={(q) =>
                setView(withView(view, { q }), { replace: view.q !== '' && q !== '' })
              }
            />
          </div>
          <p role="status" className="text-sm font-semibold whitespace-nowrap">
            {selected.length} of {index.studies.length} studies
          </p>
          <SaveViewButton title={title} studies={selected} />
          <SynthesisExport
            view={view}
            index={index}
            selected={selected}
            labels={labels}
            method={method}
          />
          <ActiveFilters filters={filters} onChange={setView} cleared={cleared(view)} />
        </div>
        <AddressNotices notices={notices} onDismiss={dismissNotices} />
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
      </div>
    </div>
  );
}
