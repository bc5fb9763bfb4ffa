import { partHref, studyHref, termHref, topicHref } from '../address/hrefs';
import { pagePaths } from '../address/page-paths';
import type { Findable } from './findable';

/** Where a thing stands, within the site. */
export function hrefOf({ href, id }: Pick<Findable, 'href' | 'id'>): string {
  if (href !== undefined) return href;
  const colon = id.indexOf(':');
  const [kind, name] = [id.slice(0, colon), id.slice(colon + 1)];
  switch (kind) {
    case 'study':
      return studyHref(name);
    case 'safety':
      return partHref('safety', `fact-${name}`);
    case 'guidance':
      return partHref('reviews', `guidance-${name}`);
    case 'fact':
      return partHref('mechanism', `fact-${name}`);
    case 'term':
      return termHref(name);
    case 'topic':
      return topicHref(name);
    case 'trial':
      return partHref('trials', name);
    default:
      return pagePaths.evidence;
  }
}
