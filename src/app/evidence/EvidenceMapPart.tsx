import { EvidenceMap } from '../../features/evidence-list/EvidenceMap';
import type { EvidenceIndex } from '../../domain/summary/evidence-index';
import { evidenceMap } from '../../domain/answer/evidence-map';
import { evidenceCodec } from '../../domain/address/evidence-codec';
import type { StudyIndex } from '../../domain/select/prepare-search';
import type { Selection } from '../../domain/select/question';
import type { EvidenceView } from '../../domain/address/view';
import { hrefOfCount } from '../../domain/select/href-of-count';

/** The map of the diagnoses asked about, its numbers leading to lists, and itself as a file. */
export function EvidenceMapPart({
  index,
  prepared,
  view,
  selection,
}: {
  index: EvidenceIndex;
  prepared: StudyIndex;
  view: EvidenceView;
  selection: Selection;
}) {
  return (
    <EvidenceMap
      rows={evidenceMap(index.studies, selection, index.diagnoses)}
      hrefOf={(diagnosis, filter, count, of) =>
        hrefOfCount(
          prepared,
          of === 'shown' ? view : evidenceCodec.defaults,
          { ...filter, diagnosis: [diagnosis] },
          count,
        )
      }
    />
  );
}
