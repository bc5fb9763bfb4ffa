import type { DiagnosisBrief } from '../../domain/rows/evidence-index';
import type { FacetCounts } from '../../domain/select/facet-counts';
import { toggled, withView } from '../../domain/url-state/update-view';
import type { EvidenceView, FacetKey } from '../../domain/url-state/view';
import { comparatorClassCodes, comparatorClasses } from '../../domain/vocabulary/comparators';
import { conditionGroupCodes, conditionGroups } from '../../domain/vocabulary/condition-groups';
import { designGroupCodes, designGroups } from '../../domain/vocabulary/designs';
import { resultDirectionCodes, resultDirections } from '../../domain/vocabulary/directions';
import { doseBandCodes, doseBands } from '../../domain/vocabulary/doses';
import { durationBandCodes, durationBands } from '../../domain/vocabulary/durations';
import { outcomeDomainCodes, outcomeDomains } from '../../domain/vocabulary/outcomes';
import { resultPlaceCodes, resultPlaces } from '../../domain/vocabulary/result-places';
import { GroupMark } from '../../ui/GroupMark';
import { groupColors } from '../../ui/group-colors';
import { FacetGroup, type FacetOption } from './FacetGroup';
import { RangeFilters } from './RangeFilters';

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
  onChange: (view: V) => void;
}) {
  const count = (key: FacetKey, value: string) => counts[key].get(value) ?? 0;
  const options = (
    key: FacetKey,
    codes: readonly string[],
    table: Readonly<Record<string, { readonly label: string }>>,
  ): FacetOption[] =>
    codes.map((value) => ({
      value,
      label: table[value]?.label ?? value,
      count: count(key, value),
    }));
  const toggle = (key: FacetKey) => (value: string) => onChange(toggled(view, key, value as never));
  const byCount = diagnoses
    .map(({ id, label }) => ({ value: id, label, count: count('diagnosis', id) }))
    .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label));
  return (
    <>
      <FacetGroup
        legend="Condition"
        options={conditionGroupCodes.map((value) => ({
          value,
          label: conditionGroups[value].label,
          count: count('condition', value),
          mark: <GroupMark shape={conditionGroups[value].mark} className={groupColors[value]} />,
        }))}
        chosen={view.condition}
        onToggle={toggle('condition')}
      />
      <FacetGroup
        legend="Study design"
        options={options('design', designGroupCodes, designGroups)}
        chosen={view.design}
        onToggle={toggle('design')}
      />
      <FacetGroup
        legend="Comparator"
        options={options('comparator', comparatorClassCodes, comparatorClasses)}
        chosen={view.comparator}
        onToggle={toggle('comparator')}
      />
      <FacetGroup
        legend="Dose"
        options={options('dose', doseBandCodes, doseBands)}
        chosen={view.dose}
        onToggle={toggle('dose')}
      />
      <FacetGroup
        legend="Direction of result"
        options={options('direction', resultDirectionCodes, resultDirections)}
        chosen={view.direction}
        onToggle={toggle('direction')}
      />
      <FacetGroup
        legend="Diagnosis"
        options={byCount}
        chosen={view.diagnosis}
        onToggle={toggle('diagnosis')}
        initiallyShown={6}
      />
      <FacetGroup
        legend="Outcome"
        options={options('outcome', outcomeDomainCodes, outcomeDomains)}
        chosen={view.outcome}
        onToggle={toggle('outcome')}
      />
      <FacetGroup
        legend="Duration"
        options={options('duration', durationBandCodes, durationBands)}
        chosen={view.duration}
        onToggle={toggle('duration')}
      />
      <FacetGroup
        legend="Results"
        options={options('results', resultPlaceCodes, resultPlaces)}
        chosen={view.results}
        onToggle={toggle('results')}
      />
      <RangeFilters view={view} onChange={(patch) => onChange(withView(view, patch))} />
    </>
  );
}
