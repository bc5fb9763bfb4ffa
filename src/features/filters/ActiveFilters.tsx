import type { ActiveFilter } from '../../domain/url-state/active-filters';

/** The filters in force as chips that remove themselves, and a way to clear them all. */
export function ActiveFilters<V>({
  filters,
  onChange,
  cleared,
}: {
  filters: readonly ActiveFilter<V>[];
  onChange: (view: V) => void;
  cleared: V;
}) {
  if (filters.length === 0) return null;
  return (
    <div className="no-print flex flex-wrap items-center gap-1.5 py-1.5">
      <ul aria-label="Active filters" className="contents">
        {filters.map(({ key, value, group, label, without }) => (
          <li key={`${key}-${value}`}>
            <button
              type="button"
              onClick={() => onChange(without)}
              className="target inline-flex items-center gap-1.5 rounded-full border border-control px-2.5 text-xs hover:bg-sunken"
            >
              <span className="sr-only">Remove filter {group}: </span>
              {key === 'condition' || key === 'diagnosis' ? label : `${group}: ${label}`}
              <span aria-hidden="true" className="text-soft">
                ×
              </span>
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        onClick={() => onChange(cleared)}
        className="target px-1.5 text-xs text-soft underline decoration-line hover:text-ink"
      >
        Clear all filters
      </button>
    </div>
  );
}
