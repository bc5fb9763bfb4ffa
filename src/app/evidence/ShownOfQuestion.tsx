import { shownLine } from '../../domain/answer/shown-line';
import type { Selection } from '../../domain/select/question';
import { LinkedRuns } from '../../figures/words/LinkedRuns';
import type { HrefOfCount } from '../../figures/words/href-of-count';

/** What of the question the list shows; nothing where the list is the question. */
export function ShownOfQuestion({
  selection,
  labels,
  hrefOf,
}: {
  selection: Selection;
  labels: ReadonlyMap<string, string>;
  hrefOf: HrefOfCount;
}) {
  const line = shownLine(selection, labels);
  return line && <LinkedRuns runs={line} hrefOf={hrefOf} />;
}
