import { feedPath, newsHref, topicFeedPath } from '../address/news-address';
import { topicHref } from '../address/hrefs';
import { changeText } from '../record/changes-of-record';
import { newsOfTopic } from '../news/news-of-topic';
import type { News, NewsRecord, ReleaseNews } from '../news/news-of-dataset';
import { atomFeed, escapeMarkup } from './atom';

/** A feed as a file of the site. */
export interface FeedFile {
  /** Address within the site. */
  readonly path: string;
  readonly content: string;
}

interface Settings {
  /** Where the site stands, `https://…` without a slash at the end; empty for links relative to the feed. */
  readonly origin: string;
  /** A lasting IRI for a name, the same in every build. */
  readonly idOf: (name: string) => string;
}

/** The feed of all releases, an entry each. */
function newsFeed(news: News, { origin, idOf }: Settings): FeedFile {
  const feed = {
    id: idOf('feed'),
    title: 'LDN Evidence: what is new',
    subtitle: 'Records added and corrected in each version of the dataset. No medical advice.',
    path: newsHref(),
    self: feedPath,
    updated: news.date,
    entries: news.releases.map((release) => ({
      id: idOf(`release ${release.version}`),
      title: `Dataset ${release.version}`,
      path: newsHref(release.version),
      updated: release.date,
      html: listHtml(release.changes.map(escapeMarkup)) + recordsHtml(release, origin),
    })),
  };
  return { path: feedPath, content: atomFeed(feed, origin) };
}

/** The feed of one topic: an entry for each of its records that a version added or corrected. */
function topicFeed(
  { slug, label }: News['topics'][number],
  news: News,
  { origin, idOf }: Settings,
): FeedFile {
  const path = topicFeedPath(slug);
  const entries = newsOfTopic(news.releases, slug).flatMap(({ version, date, added, changed }) => {
    const entryOf = (verb: string) => (record: NewsRecord) => ({
      id: idOf(`topic ${slug} ${version} ${verb} ${record.file} ${record.id}`),
      title: `${verb} in ${version}: ${record.name}`,
      path: record.href,
      updated: date,
      html: recordHtml(record, origin),
    });
    return [...added.map(entryOf('New')), ...changed.map(entryOf('Changed'))];
  });
  const feed = {
    id: idOf(`topic ${slug}`),
    title: `LDN Evidence: ${label}`,
    subtitle: `Records on ${label} that versions of the dataset added or corrected. No medical advice.`,
    path: topicHref(slug),
    self: path,
    updated: entries[0]?.updated ?? news.date,
    entries,
  };
  return { path, content: atomFeed(feed, origin) };
}

/** The feed of everything, then one per topic. */
export function newsFeeds(news: News, settings: Settings): readonly FeedFile[] {
  return [
    newsFeed(news, settings),
    ...news.topics.map((topic) => topicFeed(topic, news, settings)),
  ];
}

function recordsHtml({ added, changed }: ReleaseNews, origin: string): string {
  const part = (title: string, records: readonly NewsRecord[]) =>
    records.length === 0
      ? ''
      : `<h2>${title}</h2>${listHtml(records.map((record) => recordHtml(record, origin)))}`;
  return part('New records', added) + part('Corrected or completed', changed);
}

function recordHtml({ name, href, what, changes }: NewsRecord, origin: string): string {
  const link = `<a href="${escapeMarkup(origin + href)}">${escapeMarkup(name)}</a>`;
  const about = what === undefined ? '' : `: ${escapeMarkup(what)}`;
  const own = changes.map((change) => escapeMarkup(changeText(change)));
  return link + about + (own.length === 0 ? '' : listHtml(own));
}

/** Parts that are already escaped, as a list. */
function listHtml(parts: readonly string[]): string {
  return `<ul>${parts.map((part) => `<li>${part}</li>`).join('')}</ul>`;
}
