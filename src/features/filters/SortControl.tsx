import type { EvidenceView } from '../../domain/address/view';
import { sortCodes, sorts } from '../../domain/vocabulary/filters/view-choices';
import { SelectField } from '../../ui/fields/SelectField';

/** In which order the studies are listed. */
export function SortControl({
  sort,
  onChange,
}: {
  sort: EvidenceView['sort'];
  onChange: (patch: Pick<EvidenceView, 'sort'>) => void;
}) {
  return (
    <SelectField
      label="Sort by"
      codes={sortCodes}
      chosen={sort}
      textOf={(code) => sorts[code].label}
      onChoose={(chosen) => onChange({ sort: chosen })}
    />
  );
}
