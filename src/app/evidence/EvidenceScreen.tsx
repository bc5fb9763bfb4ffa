import { useMemo } from 'react';
import { FilterPanel } from '../../features/filters/FilterPanel';
import { ActiveFilters } from '../../features/filters/ActiveFilters';
import { SearchField } from '../../ui/fields/SearchField';
import { LayoutControl } from '../../features/filters/LayoutControl';
import { SortControl } from '../../features/filters/SortControl';
import { evidenceHref } from '../../domain/address/hrefs';
import type { EvidenceIndex } from '../../domain/summary/evidence-index';
import { viewTitle } from '../../domain/answer/view-title';
import { facetCounts } from '../../domain/select/facet-counts';
import type { StudyIndex } from '../../domain/select/prepare-search';
import { selectionOf } from '../../domain/select/question';
import { activeFilters } from '../../domain/address/active-filters';
import { evidenceCodec } from '../../domain/address/evidence-codec';
import { cleared, withView } from '../../domain/address/update-view';
import type { KnownCodes } from '../../domain/address/view';
import { useDocumentTitle } from '../address/use-document-title';
import { EvidenceAnswer } from './EvidenceAnswer';
import { originOfEvidence } from './origin-of-evidence';
import { PlotOrigin } from '../../figures/saved-plot/plot-origin';
import { EvidenceExport } from '../receipts/EvidenceExport';
import { StudyList } from './StudyList';
import { AddressNotices } from '../address/AddressNotices';
import { PrintedView } from '../receipts/PrintedView';
import { SaveViewButton } from '../saved/SaveViewButton';
import { useFilterSheet } from '../filtered/use-filter-sheet';
import { useView } from '../address/use-view';
import { PageTitle } from '../../ui/page/PageTitle';
import '../filtered/filtered-screen.css';

/** The Evidence screen: filters, the answer for them, and the studies behind it. */
export function EvidenceScreen({
  index,
  studies: prepared,
  known,
  labels,
}: {
  index: EvidenceIndex;
  studies: StudyIndex;
  known: KnownCodes;
  labels: ReadonlyMap<string, string>;
}) {
  const { view, notices, dismissNotices, setView } = useView(evidenceCodec, known);
  const { isOpen, open, sheet, opener } = useFilterSheet();
  const selection = useMemo(() => selectionOf(prepared, view), [prepared, view]);
  const { shown: selected, questionView, ofQuestion } = selection;
  const counts = useMemo(() => facetCounts(prepared, view), [prepared, view]);
  const filters = activeFilters(view, labels);
  const title = viewTitle(view, labels, selected.length);
  useDocumentTitle(title);
  const countText = `${selected.length} of ${index.studies.length} studies`;
  return (
    <div className="page evidence-grid pt-2">
      <aside
        ref={sheet}
        tabIndex={-1}
        aria-label="Filters"
        className={`evidence-filters no-print ${isOpen ? '' : 'max-lg:hidden'}`}
        id="filters"
      >
        <FilterPanel view={view} counts={counts} diagnoses={index.diagnoses} onChange={setView} />
        <button
          type="button"
          className="target mt-4 w-full rounded-sm bg-ink px-3 py-2 text-sm text-paper lg:hidden"
          onClick={() => open(false)}
        >
          Show {countText}
        </button>
      </aside>
      <div className={`min-w-0 ${isOpen ? 'max-lg:hidden' : ''}`}>
        <PageTitle>Evidence</PageTitle>
        <PrintedView title={title} path={evidenceHref(view)} dataset={index} />
        <AddressNotices notices={notices} onDismiss={dismissNotices} />
        <PlotOrigin value={originOfEvidence(view, index, selected, labels)}>
          <PlotOrigin value={originOfEvidence(questionView, index, ofQuestion, labels)}>
            <EvidenceAnswer {...{ index, prepared, selection, labels }} />
          </PlotOrigin>
          <div className="no-print flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-ink py-1">
            <p role="status" className="text-sm font-semibold whitespace-nowrap">
              {countText}
            </p>
            <div className="w-full sm:w-52">
              <SearchField
                label="Search studies"
                text={view.q}
                onSearch={(q) =>
                  setView(withView(view, { q }), { replace: view.q !== '' && q !== '' })
                }
              />
            </div>
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
            <SortControl sort={view.sort} onChange={(patch) => setView(withView(view, patch))} />
            <SaveViewButton title={title} studies={selected} />
            <EvidenceExport view={view} index={index} selected={selected} labels={labels} />
            <span className="grow" />
            <LayoutControl
              layout={view.view}
              onChange={(patch) => setView(withView(view, patch))}
            />
          </div>
          <ActiveFilters filters={filters} onChange={setView} cleared={cleared(view)} />
          <StudyList
            key={view.view}
            index={index}
            prepared={prepared}
            view={view}
            selected={selected}
            missed={selection.asked.missed}
            onChange={setView}
          />
        </PlotOrigin>
      </div>
    </div>
  );
}
