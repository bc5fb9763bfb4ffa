import type { EvidenceView } from '../../domain/address/view';
import { layoutCodes, layouts } from '../../domain/vocabulary/filters/view-choices';

/** As what the studies are shown: cards, a table or a map of the evidence. */
export function LayoutControl({
  layout,
  onChange,
}: {
  layout: EvidenceView['view'];
  onChange: (patch: Pick<EvidenceView, 'view'>) => void;
}) {
  return (
    <fieldset className="flex">
      <legend className="sr-only">Show as</legend>
      {layoutCodes.map((code) => (
        <label
          key={code}
          className="target relative flex items-center border-y-2 border-transparent px-2.5 text-sm text-soft has-checked:font-semibold has-checked:text-ink has-checked:border-b-ldn has-focus-visible:outline-3 has-focus-visible:outline-ldn"
        >
          <input
            type="radio"
            name="layout"
            value={code}
            checked={layout === code}
            onChange={() => onChange({ view: code })}
            className="absolute inset-0 cursor-pointer appearance-none outline-none"
          />
          {layouts[code].label}
        </label>
      ))}
    </fieldset>
  );
}
