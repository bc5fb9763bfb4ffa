import { comparatorClasses } from '../vocabulary/filters/comparators';
import { conditionGroups } from '../vocabulary/filters/condition-groups';
import { designGroups, designs } from '../vocabulary/filters/designs';
import { resultDirections } from '../vocabulary/filters/directions';
import { doseBands } from '../vocabulary/filters/doses';
import { durationBands } from '../vocabulary/filters/durations';
import { outcomeDomains } from '../vocabulary/filters/outcomes';
import { resultPlaces } from '../vocabulary/filters/result-places';
import { filterLabels } from './key-labels';
import { yearsField } from './fields/number-fields';
import { activeKeys, cleared, toggled } from './update-view';
import type { EvidenceView, FacetKey, FilterKey, YearRange } from './view';

/** One removable part of the current filter. */
export interface ActiveFilter<V> {
  readonly key: FilterKey;
  /** As in the address. */
  readonly value: string;
  /** "Comparator"; says which "None" is meant. */
  readonly group: string;
  /** "Placebo". */
  readonly label: string;
  /** The view when this part alone is removed. */
  readonly without: V;
}

type Labelled = Readonly<Record<string, { readonly label: string }>>;

const vocabularies: Readonly<Record<Exclude<FacetKey, 'diagnosis'>, Labelled>> = {
  condition: conditionGroups,
  // The group of both randomised designs has the same name on cards.
  design: { ...designGroups, ...designs, 'rct-parallel': { label: 'Randomised, parallel groups' } },
  outcome: outcomeDomains,
  comparator: comparatorClasses,
  dose: doseBands,
  duration: durationBands,
  direction: resultDirections,
  results: resultPlaces,
};

/** Label of an option; the code itself where there is none. Diagnosis labels come from the data. */
export function optionLabel(
  key: FacetKey,
  option: string,
  diagnosisLabels: ReadonlyMap<string, string>,
): string {
  const label =
    key === 'diagnosis' ? diagnosisLabels.get(option) : vocabularies[key][option]?.label;
  return label ?? option;
}

function yearsLabel({ from, to }: YearRange): string {
  if (from === null) return `${to} or earlier`;
  if (to === null) return `${from} or later`;
  return from === to ? String(from) : `${from} to ${to}`;
}

/** What the reader has chosen, one entry per chip, in canonical order. */
export function activeFilters<V extends EvidenceView>(
  view: V,
  diagnosisLabels: ReadonlyMap<string, string>,
): readonly ActiveFilter<V>[] {
  return activeKeys(view).flatMap((key): readonly ActiveFilter<V>[] => {
    const group = filterLabels[key];
    const whole = (value: string, label: string) => [
      { key, value, group, label, without: cleared(view, [key]) },
    ];
    if (key === 'years') {
      const { years } = view;
      return years === null ? [] : whole(yearsField.write(years), yearsLabel(years));
    }
    if (key === 'n') return whole(String(view.n), `At least ${view.n} people`);
    if (key === 'parent') return whole('1', 'without later reports of a trial');
    if (key === 'q') return whole(view.q, `“${view.q}”`);
    return view[key].map((value) => ({
      key,
      value,
      group,
      label: optionLabel(key, value, diagnosisLabels),
      without: toggled(view, key, value),
    }));
  });
}
