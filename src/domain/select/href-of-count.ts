import type { CountedFilter } from '../summary/evidence-kinds';
import { countStudies } from './count-studies';
import type { StudyIndex } from './prepare-search';
import { evidenceHref } from '../address/hrefs';
import { withView } from '../address/update-view';
import type { EvidenceView } from '../address/view';

/**
 * Address of the studies that a number counts, of those on screen; null when no address lists just
 * them. A filter takes the place of what was chosen there (a study has one direction, so those are
 * narrowed): the list holds at least the counted studies, and as many are the same.
 */
export function hrefOfCount(
  prepared: StudyIndex,
  view: EvidenceView,
  filter: CountedFilter & Pick<Partial<EvidenceView>, 'diagnosis'>,
  count: number,
): string | null {
  const { direction } = filter;
  const chosen = view.direction;
  const narrowed =
    direction === undefined || chosen.length === 0
      ? filter
      : { ...filter, direction: direction.filter((code) => chosen.includes(code)) };
  const listed = withView(view, { ...narrowed, view: 'cards' });
  return countStudies(prepared, listed) === count ? evidenceHref(listed) : null;
}
