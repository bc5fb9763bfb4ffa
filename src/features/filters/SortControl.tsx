import type { EvidenceView } from '../../domain/address/view';
import { sortCodes, sorts } from '../../domain/vocabulary/filters/view-choices';
import { SelectField } from '../../ui/fields/SelectField';

/** In which order the studies are listed. */
export function SortControl({
  sort,
  ranked,
  onChange,
}: {
  sort: EvidenceView['sort'];
  /** Words are sought, and the default order lists what matches them best first. */
  ranked: boolean;
  onChange: (patch: Pick<EvidenceView, 'sort'>) => void;
}) {
  return (
    <SelectField
      label="Sort by"
      codes={sortCodes}
      chosen={sort}
      textOf={(code) => (ranked && code === sort ? 'Best match' : sorts[code].label)}
      onChoose={(chosen) => onChange({ sort: chosen })}
    />
  );
}
