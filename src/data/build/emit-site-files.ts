import { createHash } from 'node:crypto';
import { newsFeeds } from '../../domain/exports/news-feeds';
import { sitemap } from '../../domain/exports/sitemap';
import type { News } from '../../domain/news/news-of-dataset';
import type { Dataset } from '../../domain/schema/dataset';
import type { EmittedFile } from './emit-dataset';

/** What `npm start` serves: the address in the sitemap of a build that was not told another. */
const servedHere = 'http://localhost:4173';

/** Names of ours have lasting ids below this one, drawn once. */
const namespace = '5b1d2c9e-7a64-4d0b-9f0e-3c8a6e51b7d4';

/** The UUID of a name (RFC 9562, version 5): the same in every build, whatever the site's address. */
function idOf(name: string): string {
  const hash = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest();
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.toString('hex', 0, 16);
  return `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}

/**
 * Feeds, sitemap and version for readers, programs and search engines. `origin` is where the site will
 * stand (the build's `SITE_ORIGIN`), null where that is not known: then the links of feeds are relative
 * to where the feed is fetched, and the sitemap, which may not be relative, names what `npm start` serves.
 */
export function emitSiteFiles(
  dataset: Dataset,
  news: News,
  { origin, app }: { readonly origin: string | null; readonly app: string },
): readonly EmittedFile[] {
  const { version, date } = dataset.release;
  return [
    ...newsFeeds(news, { origin: origin ?? '', idOf }).map(({ path, content }) => ({
      path: path.slice(1),
      content,
    })),
    { path: 'sitemap.xml', content: sitemap(dataset.studies, news.topics, origin ?? servedHere) },
    { path: 'version.json', content: JSON.stringify({ app, dataset: version, date }) },
  ];
}
