import type { EvidenceView } from '../../domain/address/view';
import { sortCodes, sorts } from '../../domain/vocabulary/filters/view-choices';

/** In which order the studies are listed. */
export function SortControl({
  sort,
  onChange,
}: {
  sort: EvidenceView['sort'];
  onChange: (patch: Pick<EvidenceView, 'sort'>) => void;
}) {
  return (
    <label className="flex items-center gap-1.5 text-sm text-soft">
      Sort by
      <select
        value={sort}
        onChange={(event) => {
          const chosen = sortCodes.find((code) => code === event.target.value);
          if (chosen) onChange({ sort: chosen });
        }}
        className="min-h-7 rounded-sm border border-control bg-raised px-1 text-ink"
      >
        {sortCodes.map((code) => (
          <option key={code} value={code}>
            {sorts[code].label}
          </option>
        ))}
      </select>
    </label>
  );
}
