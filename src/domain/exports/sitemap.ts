import { studyHref, topicHref } from '../address/hrefs';
import { pagePaths } from '../address/page-paths';
import { escapeMarkup } from './atom';

/**
 * The addresses of all pages, studies and topics, after the protocol of sitemaps.org, which wants them
 * whole: `origin` is where the site stands, without a slash at the end.
 */
export function sitemap(
  studies: readonly { readonly id: string }[],
  topics: readonly { readonly slug: string }[],
  origin: string,
): string {
  const paths = [
    ...Object.values(pagePaths).filter((path) => path === '/' || !path.endsWith('/')),
    ...topics.map(({ slug }) => topicHref(slug)),
    ...studies.map(({ id }) => studyHref(id)),
  ];
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...paths.map((path) => `<url><loc>${escapeMarkup(origin + path)}</loc></url>`),
    '</urlset>',
    '',
  ].join('\n');
}
