/** One entry of a feed; paths are within the site. */
export interface AtomEntry {
  /** An absolute IRI that never changes. */
  readonly id: string;
  readonly title: string;
  readonly path: string;
  /** ISO date. */
  readonly updated: string;
  /** Content as HTML that is already escaped. */
  readonly html: string;
}

/** A feed; paths are within the site. */
export interface AtomFeed {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  /** Of the page that says the same. */
  readonly path: string;
  /** Of the feed itself. */
  readonly self: string;
  /** ISO date. */
  readonly updated: string;
  readonly entries: readonly AtomEntry[];
}

/** What XML 1.0 cannot hold even escaped: controls, lone surrogates and two non-characters. */
const notXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A text as XML or HTML holds it, in content and in attributes. */
export function escapeMarkup(text: string): string {
  return text
    .replace(notXml, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/**
 * A feed in Atom (RFC 4287). Without an `origin` links are relative to where the feed is fetched, which
 * section 2 of the RFC and RFC 3986 (5.1.3) allow; with one they are absolute.
 */
export function atomFeed(feed: AtomFeed, origin: string): string {
  const link = (path: string, more = '') => `<link${more} href="${escapeMarkup(origin + path)}"/>`;
  const head = ({ id, title, updated }: Pick<AtomFeed, 'id' | 'title' | 'updated'>) =>
    `<id>${escapeMarkup(id)}</id><title>${escapeMarkup(title)}</title><updated>${updated}T00:00:00Z</updated>`;
  const entries = feed.entries.map(
    (entry) =>
      `<entry>${head(entry)}${link(entry.path, ' rel="alternate" type="text/html"')}` +
      `<content type="html">${escapeMarkup(entry.html)}</content></entry>`,
  );
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">',
    head(feed),
    `<subtitle>${escapeMarkup(feed.subtitle)}</subtitle>`,
    '<author><name>LDN Evidence</name></author>',
    '<rights>CC BY 4.0</rights>',
    link(feed.self, ' rel="self" type="application/atom+xml"'),
    link(feed.path, ' rel="alternate" type="text/html"'),
    ...entries,
    '</feed>',
    '',
  ].join('\n');
}
