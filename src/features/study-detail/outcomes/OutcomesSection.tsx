import { outcomeGroups } from '../../../domain/record/outcome-groups';
import type { Band } from '../../../domain/bands/band';
import type { Outcome } from '../../../domain/schema/outcome';
import type { Instrument } from '../../../domain/schema/instrument';
import type { Study } from '../../../domain/schema/study';
import { designs } from '../../../domain/vocabulary/filters/designs';
import { OutcomeGroupPart } from './OutcomeGroupPart';
import { PooledTable } from './PooledTable';
import { PageSection } from '../../../ui/page/PageSection';

/** Every outcome of a record; comparisons, before-after changes and descriptions stand apart. */
export function OutcomesSection({
  study,
  bands,
  instruments,
}: {
  study: Study;
  /** What is drawn of each outcome. */
  bands: ReadonlyMap<Outcome, Band>;
  instruments: readonly Instrument[];
}) {
  const groups = outcomeGroups(study.outcomes);
  return (
    <PageSection id="outcomes" title="Outcomes" aside={asideOf(study)}>
      {study.outcomes.length === 0 && <p className="measure">{noOutcomes(study)}</p>}
      <PooledTable study={study} />
      {groups.map((group) => (
        <OutcomeGroupPart
          key={group.comparison}
          study={study}
          group={group}
          bands={bands}
          instruments={instruments}
        />
      ))}
    </PageSection>
  );
}

function asideOf({ outcomes }: Study): string {
  const primary = outcomes.filter(({ role }) => role === 'primary').length;
  if (outcomes.length === 0) return 'none in this record';
  return primary === 0
    ? `${outcomes.length}; which is primary is not stated`
    : `${outcomes.length}, of which ${primary} primary`;
}

function noOutcomes({ design }: Study): string {
  const { kind } = designs[design];
  if (kind === 'registered')
    return 'No results: this record is a registration or a protocol. What is planned stands below where it could be read.';
  if (kind === 'review') return 'This record of a review holds no outcome figures.';
  return 'No outcome figure stood in what could be read. That says nothing about the effect itself.';
}
