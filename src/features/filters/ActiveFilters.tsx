import { useLayoutEffect, useRef } from 'react';
import type { ActiveFilter } from '../../domain/address/active-filters';

/**
 * The filters in force as chips that remove themselves, and a way to clear them all. Focus goes on to
 * the chip that takes the place of a removed one, and stays at this place when none is left.
 */
export function ActiveFilters<V>({
  filters,
  onChange,
  cleared,
}: {
  filters: readonly ActiveFilter<V>[];
  onChange: (view: V) => void;
  cleared: V;
}) {
  const place = useRef<HTMLDivElement>(null);
  const removed = useRef<number | null>(null);
  useLayoutEffect(() => {
    const at = removed.current;
    removed.current = null;
    if (at === null) return;
    const chips = place.current?.querySelectorAll<HTMLElement>('li button') ?? [];
    (chips[Math.min(at, chips.length - 1)] ?? place.current)?.focus();
  });
  const remove = (at: number, view: V) => {
    removed.current = at;
    onChange(view);
  };
  return (
    <div
      ref={place}
      tabIndex={-1}
      className={`no-print flex flex-wrap items-center gap-1.5 ${filters.length > 0 ? 'py-1.5' : ''}`}
    >
      {filters.length > 0 && (
        <>
          <ul aria-label="Active filters" className="contents">
            {filters.map(({ key, value, group, label, without }, at) => (
              <li key={`${key}-${value}`}>
                <button
                  type="button"
                  onClick={() => remove(at, without)}
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
            onClick={() => remove(0, cleared)}
            className="target px-1.5 text-xs text-soft underline decoration-line hover:text-ink"
          >
            Clear all filters
          </button>
        </>
      )}
    </div>
  );
}
