import type { FamilyPick } from '../../domain/pooling/family-picks';
import {
  outcomeFamilies,
  outcomeFamilyCodes,
  type OutcomeFamily,
} from '../../domain/vocabulary/outcome-families';

function optionText({ family, k, participants, compared }: FamilyPick): string {
  const { label } = outcomeFamilies[family];
  if (k > 0) return `${label} (k = ${k}, n = ${participants ?? 'not reported by all'})`;
  return compared.unpooled.length > 0
    ? `${label} (k = 0, ${compared.unpooled.length} not poolable)`
    : `${label} (no data)`;
}

/** Outcome families with the number of poolable studies and their people; harms as well as benefits. */
export function FamilyPicker({
  picks,
  chosen,
  onChoose,
}: {
  picks: readonly FamilyPick[];
  chosen: OutcomeFamily;
  onChoose: (family: OutcomeFamily) => void;
}) {
  const options = (harms: boolean) =>
    picks
      .filter(({ family }) => (outcomeFamilies[family].harm !== null) === harms)
      .map((pick) => (
        <option key={pick.family} value={pick.family}>
          {optionText(pick)}
        </option>
      ));
  return (
    <label className="flex max-w-full min-w-0 flex-wrap items-center gap-1.5 text-sm text-soft">
      Outcome family
      <select
        className="min-h-8 w-full max-w-full min-w-0 sm:w-auto rounded-sm border border-control bg-raised px-1.5 text-base font-semibold text-ink"
        value={chosen}
        onChange={(event) => {
          const family = outcomeFamilyCodes.find((code) => code === event.target.value);
          if (family) onChoose(family);
        }}
      >
        <optgroup label="Benefits">{options(false)}</optgroup>
        <optgroup label="Harms">{options(true)}</optgroup>
      </select>
    </label>
  );
}
