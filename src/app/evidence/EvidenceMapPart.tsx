import { EvidenceMap } from '../../features/evidence-list/EvidenceMap';
import type { EvidenceIndex } from '../../domain/summary/evidence-index';
import { evidenceMap } from '../../domain/answer/evidence-map';
import type { StudySummary } from '../../domain/summary/study-summary';
import type { StudyIndex } from '../../domain/select/prepare-search';
import type { EvidenceView } from '../../domain/address/view';
import { hrefOfCount } from '../address/href-of-count';

/** The map of the studies shown, its numbers leading to lists, and itself as a file. */
export function EvidenceMapPart({
  index,
  prepared,
  view,
  selected,
}: {
  index: EvidenceIndex;
  prepared: StudyIndex;
  view: EvidenceView;
  selected: readonly StudySummary[];
}) {
  return (
    <EvidenceMap
      rows={evidenceMap(selected, index.diagnoses)}
      hrefOf={(diagnosis, filter, count) =>
        hrefOfCount(prepared, view, { ...filter, diagnosis: [diagnosis] }, count)
      }
    />
  );
}
