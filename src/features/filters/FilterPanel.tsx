import type { DiagnosisBrief } from '../../domain/summary/evidence-index';
import type { FacetCounts } from '../../domain/select/facet-counts';
import { filterLabels } from '../../domain/address/key-labels';
import { toggled, withView } from '../../domain/address/update-view';
import type { EvidenceView, FacetKey } from '../../domain/address/view';
import { comparatorClasses } from '../../domain/vocabulary/filters/comparators';
import {
  conditionGroupCodes,
  conditionGroups,
} from '../../domain/vocabulary/filters/condition-groups';
import { designGroups } from '../../domain/vocabulary/filters/designs';
import { resultDirections } from '../../domain/vocabulary/filters/directions';
import { doseBands } from '../../domain/vocabulary/filters/doses';
import { durationBands } from '../../domain/vocabulary/filters/durations';
import { outcomeDomains } from '../../domain/vocabulary/filters/outcomes';
import { resultPlaces } from '../../domain/vocabulary/filters/result-places';
import { GroupMark } from '../../figures/marks/GroupMark';
import { groupColors } from '../../figures/marks/group-colors';
import { LazyPart } from '../../ui/loading/LazyPart';
import { onDemand } from '../../ui/loading/on-demand';
import { FacetGroup, type FacetOption } from './FacetGroup';
import { compareText } from '../../domain/format/words';

/** Below the fold: what reads typed numbers is not waited for. */
const RangeFilters = onDemand(async () => ({
  default: (await import('./RangeFilters')).RangeFilters,
}));

/** Filters with options in the order of the panel; those of a diagnosis come from the dataset. */
const facets = {
  condition: conditionGroups,
  design: designGroups,
  comparator: comparatorClasses,
  dose: doseBands,
  direction: resultDirections,
  diagnosis: null,
  outcome: outcomeDomains,
  duration: durationBands,
  results: resultPlaces,
} satisfies Record<FacetKey, Readonly<Record<string, { readonly label: string }>> | null>;
const facetOrder = Object.keys(facets) as FacetKey[];

/** Diagnoses shown before all are asked for. */
const fewDiagnoses = 6;

/** All filters, condition first. Counts are under the other filters. */
export function FilterPanel<V extends EvidenceView>({
  view,
  counts,
  diagnoses,
  onChange,
}: {
  view: V;
  counts: FacetCounts;
  diagnoses: readonly DiagnosisBrief[];
  onChange: (view: V, options?: { replace: boolean }) => void;
}) {
  const optionsOf = (key: FacetKey): readonly FacetOption[] => {
    const counted = (value: string, label: string) => ({
      value,
      label,
      count: counts[key].get(value) ?? 0,
    });
    const labels = facets[key];
    if (labels !== null)
      return Object.entries(labels).map(([value, { label }]) => ({
        ...counted(value, label),
        mark: key === 'condition' ? markOf(value) : undefined,
      }));
    return diagnoses
      .map(({ id, label }) => counted(id, label))
      .sort((a, b) => b.count - a.count || compareText(a.label, b.label));
  };
  return (
    <>
      {facetOrder.map((key) => (
        <FacetGroup
          key={key}
          legend={filterLabels[key]}
          options={optionsOf(key)}
          chosen={view[key]}
          onToggle={(value) => onChange(toggled(view, key, value as never))}
          initiallyShown={key === 'diagnosis' ? fewDiagnoses : Infinity}
        />
      ))}
      <LazyPart what="The filter by year and size" waiting={<div className="min-h-36" />}>
        <RangeFilters
          view={view}
          onChange={(patch, options) => onChange(withView(view, patch), options)}
        />
      </LazyPart>
    </>
  );
}

function markOf(value: string) {
  const group = conditionGroupCodes.find((code) => code === value);
  if (group === undefined) return null;
  return <GroupMark shape={conditionGroups[group].mark} className={groupColors[group]} />;
}
