import Parser from 'rss-parser';
import { describe, expect, it } from 'vitest';
import { emitSiteFiles } from '../../src/data/build/emit-site-files';
import { siteOrigin } from '../../src/data/build/site-origin';
import { pagePaths } from '../../src/domain/address/page-paths';
import type { News } from '../../src/domain/news/news-of-dataset';
import { fixedDataset } from '../fixed-records';

const hostile = `<script>alert("1")</script> & ]]> 'x' \u0000\u000B\uD800 \u202E`;

/** Invented: one release with a hostile record of one topic, and one in words only. */
const news: News = {
  version: '2030.2.0',
  date: '2030-02-01',
  releases: [
    {
      version: '2030.2.0',
      date: '2030-02-01',
      changes: [hostile],
      added: [
        {
          file: 'studies',
          id: 'a-2001',
          name: hostile,
          href: '/studies/a-2001',
          what: hostile,
          changes: [],
          topics: ['migraine'],
        },
      ],
      changed: [
        {
          file: 'safety',
          id: 'b',
          name: 'B',
          href: '/safety#fact-b',
          changes: [
            { file: 'safety', record: 'b', field: 'statement', what: 'dose', was: '<5', now: '>5' },
          ],
          topics: [],
        },
      ],
    },
    { version: '2030.1.0', date: '2030-01-01', changes: ['Words only.'], added: [], changed: [] },
  ],
  topics: [{ slug: 'migraine', label: 'Migraine & <others>' }],
};

const dataset = await fixedDataset();
const emit = (origin: string | null) =>
  new Map(
    emitSiteFiles(dataset, news, { origin, app: '1.0.0' }).map(({ path, content }) => [
      path,
      content,
    ]),
  );
const [relative, absolute] = [emit(null), emit('https://ldn.example.org')];
const feeds = ['feed.xml', 'topics/migraine/feed.xml'];
const textOf = (files: ReadonlyMap<string, string>, path: string) => files.get(path) ?? '';
const xml = (text: string) => new DOMParser().parseFromString(text, 'application/xml');

describe.each(feeds)('%s', (path) => {
  const feed = xml(textOf(relative, path));

  it('is well-formed whatever stands in a record, and Atom by its name space', () => {
    expect(feed.querySelector('parsererror')).toBeNull();
    expect(feed.documentElement.namespaceURI).toBe('http://www.w3.org/2005/Atom');
    expect(feed.querySelectorAll('script')).toHaveLength(0);
  });

  it('has what RFC 4287 asks of a feed and of each entry: id, title, updated, and an author', () => {
    expect(feed.querySelector('feed > author > name')?.textContent).toBe('LDN Evidence');
    const parts = [feed.documentElement, ...feed.querySelectorAll('entry')];
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) {
      const child = (name: string) => [...part.children].filter(({ tagName }) => tagName === name);
      expect(child('id').map(({ textContent }) => textContent)).toEqual([
        expect.stringMatching(
          /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
        ),
      ]);
      expect(child('title')).toHaveLength(1);
      expect(child('updated')[0]?.textContent).toMatch(/^20\d\d-\d\d-\d\dT00:00:00Z$/);
    }
    const ids = [...feed.querySelectorAll('id')].map(({ textContent }) => textContent);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('keeps its ids wherever the site stands', () => {
    const ids = (text: string) => [...xml(text).querySelectorAll('id')].map((id) => id.textContent);
    expect(ids(textOf(absolute, path))).toEqual(ids(textOf(relative, path)));
  });

  it('links within the site, or wholly where its address is known', () => {
    const links = (text: string) =>
      [...xml(text).querySelectorAll('link')].map((link) => link.getAttribute('href') ?? '');
    expect(links(textOf(relative, path)).every((href) => /^\/[a-z]/.test(href))).toBe(true);
    expect(links(textOf(absolute, path))).toEqual(
      links(textOf(relative, path)).map((href) => `https://ldn.example.org${href}`),
    );
  });
});

it('a feed reader finds each release, and what was and is, as text', async () => {
  const feed = await new Parser().parseString(textOf(absolute, 'feed.xml'));
  expect(feed.items.map(({ title, link }) => [title, link])).toEqual([
    ['Dataset 2030.2.0', 'https://ldn.example.org/news#2030.2.0'],
    ['Dataset 2030.1.0', 'https://ldn.example.org/news#2030.1.0'],
  ]);
  const shown = new DOMParser().parseFromString(feed.items[0]?.content ?? '', 'text/html');
  expect(shown.querySelectorAll('script')).toHaveLength(0);
  expect(shown.body.textContent).toContain('dose, was <5, now >5');
  expect(shown.querySelector('a')?.getAttribute('href')).toBe(
    'https://ldn.example.org/studies/a-2001',
  );
});

it('a feed of a topic holds an entry for each of its records, and no other', async () => {
  const feed = await new Parser().parseString(textOf(absolute, 'topics/migraine/feed.xml'));
  expect(feed.title).toBe('LDN Evidence: Migraine & <others>');
  expect(feed.items.map(({ link }) => link)).toEqual(['https://ldn.example.org/studies/a-2001']);
});

it('the sitemap names all pages, topics and studies with whole addresses', () => {
  const locations = [...xml(textOf(absolute, 'sitemap.xml')).querySelectorAll('url > loc')].map(
    ({ textContent }) => textContent ?? '',
  );
  expect(locations).toContain(`https://ldn.example.org${pagePaths.news}`);
  expect(locations).toContain('https://ldn.example.org/topics/migraine');
  expect(locations.filter((url) => url.includes('/studies/'))).toHaveLength(dataset.studies.length);
  expect(locations.every((url) => URL.canParse(url))).toBe(true);
});

it('the version says that of the app and of the dataset, with its date', () => {
  expect(JSON.parse(textOf(relative, 'version.json'))).toEqual({
    app: '1.0.0',
    dataset: dataset.release.version,
    date: dataset.release.date,
  });
});

it('a build is told an origin or none, nothing else', () => {
  expect([undefined, '', 'https://a.example', 'https://a.example/'].map(siteOrigin)).toEqual([
    null,
    null,
    'https://a.example',
    'https://a.example',
  ]);
  for (const wrong of ['a.example', 'ftp://a.example', 'https://a.example/path'])
    expect(() => siteOrigin(wrong)).toThrow('SITE_ORIGIN');
});
