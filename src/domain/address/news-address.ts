import { topicHref } from './hrefs';
import { pagePaths } from './page-paths';

/** What is new, or one version of it. */
export function newsHref(version?: string): string {
  return pagePaths.news + (version === undefined ? '' : `#${version}`);
}

/** The feed of all releases. */
export const feedPath = '/feed.xml';

/** The feed of one topic. */
export function topicFeedPath(slug: string): string {
  return `${topicHref(slug)}/feed.xml`;
}
