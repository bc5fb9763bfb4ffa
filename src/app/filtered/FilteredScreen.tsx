import { useMemo, type ReactNode } from 'react';
import { activeFilters } from '../../domain/address/active-filters';
import { cleared, withView } from '../../domain/address/update-view';
import type { EvidenceView } from '../../domain/address/view';
import { facetCounts } from '../../domain/select/facet-counts';
import { ActiveFilters } from '../../features/filters/ActiveFilters';
import { FilterPanel } from '../../features/filters/FilterPanel';
import { Button } from '../../ui/Button';
import { PageTitle } from '../../ui/page/PageTitle';
import { AddressNotices } from '../address/AddressNotices';
import { refining, type Address } from '../address/use-address';
import { PrintedView } from '../receipts/PrintedView';
import { StudySearch } from './StudySearch';
import { useFilterSheet } from './use-filter-sheet';
import type { PreparedIndex } from './use-prepared-index';
import './filtered-screen.css';

/** What a screen sets where it wants it. */
interface FilterParts {
  readonly count: ReactNode;
  readonly search: ReactNode;
  /** Opens the filters where there is no room beside the list. */
  readonly opener: ReactNode;
  readonly chips: ReactNode;
  readonly notices: ReactNode;
}

/** A screen that filters studies: its filters beside it, or as a sheet in its place on a phone. */
export function FilteredScreen<V extends EvidenceView>({
  title,
  printed,
  wayBack,
  of: { index, prepared, labels },
  address,
  shown,
  children,
}: {
  title: string;
  /** What paper says of the view, and its address. */
  printed: { readonly title: string; readonly path: string };
  /** What leads from the sheet to the screen; what is ticked holds at once. */
  wayBack: string;
  of: PreparedIndex;
  address: Address<V>;
  /** How many studies pass. */
  shown: number;
  children: (parts: FilterParts) => ReactNode;
}) {
  const { view, setView } = address;
  const { isOpen, open, sheet, opener } = useFilterSheet();
  const counts = useMemo(() => facetCounts(prepared, view), [prepared, view]);
  const filters = activeFilters(view, labels);
  const parts: FilterParts = {
    count: (
      <p role="status" className="text-sm font-semibold whitespace-nowrap">
        {`${shown} of ${index.studies.length} studies`}
      </p>
    ),
    search: (
      <div className="w-full sm:w-44">
        <StudySearch
          text={view.q}
          onSearch={(q) => setView(withView(view, { q }), refining(view.q, q))}
        />
      </div>
    ),
    opener: (
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
    ),
    chips: <ActiveFilters filters={filters} onChange={setView} cleared={cleared(view)} />,
    notices: <AddressNotices of={address} />,
  };
  return (
    <div className="page evidence-grid pt-2">
      <aside
        ref={sheet}
        tabIndex={-1}
        aria-label="Filters"
        className={`evidence-filters no-print ${isOpen ? 'sheet-open' : 'max-lg:hidden'}`}
        id="filters"
      >
        {isOpen && (
          <div className="sticky top-0 z-20 -mx-1 flex items-center gap-3 border-b border-ink bg-paper px-1 py-1.5 lg:hidden">
            <h2 className="text-base font-semibold">Filters</h2>
            <span className="grow text-sm text-soft">
              {shown} of {index.studies.length}
            </span>
            <Button onClick={() => open(false)}>Close</Button>
          </div>
        )}
        <FilterPanel view={view} counts={counts} diagnoses={index.diagnoses} onChange={setView} />
        <div className="sticky bottom-0 z-20 -mx-1 mt-4 bg-paper px-1 py-2 lg:hidden">
          <Button look="filled" className="w-full" onClick={() => open(false)}>
            Apply: {wayBack}
          </Button>
        </div>
      </aside>
      <div className={`min-w-0 ${isOpen ? 'max-lg:hidden' : ''}`}>
        <PageTitle>{title}</PageTitle>
        <PrintedView {...printed} dataset={index} />
        {children(parts)}
      </div>
    </div>
  );
}
