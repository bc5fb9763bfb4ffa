import { expect, test } from 'vitest';
import queries from '../../fixtures/search-queries.json';
import { emitDataset } from '../../src/data/build/emit-dataset';
import { textLeavesOf } from '../../src/domain/census/leaves';
import type { SearchDepthFile, SearchFile } from '../../src/domain/search/findable';
import { findEverything } from '../../src/domain/search/find-everything';
import { noteOnFound } from '../../src/domain/search/found-words';
import { hrefOf } from '../../src/domain/search/href-of';
import { plainWords } from '../../src/domain/search/plain-words';
import { prepareFinding } from '../../src/domain/search/prepare-finding';
import { livingDataset } from '../living-dataset';

const dataset = await livingDataset();
const { files } = emitDataset(dataset);
function emitted<Content>(name: string): Content {
  const file = files.find(({ path }) => path.startsWith(`data/${name}.`));
  return JSON.parse(file?.content ?? '') as Content;
}
const file = emitted<SearchFile>('search');
const depth = emitted<SearchDepthFile>('search-depth');
const prepared = prepareFinding(file, depth);

const found = (q: string) => findEverything(prepared, q);
const ids = (q: string) => (found(q)?.groups ?? []).flatMap(({ hits }) => hits.map(({ id }) => id));

/** Place of the first hit that a query may mean; a figure is meant with its record, whichever outcome. */
function placeOf({ query, first }: (typeof queries)[number]): number {
  return ids(query).findIndex((id) =>
    first.some((meant) => (meant.endsWith('#') ? id.startsWith(meant) : id === meant)),
  );
}

test('what two hundred queries mean is found first in 95 of 100, and in the first five always', () => {
  expect(queries.length).toBeGreaterThanOrEqual(200);
  const places = queries.map((each) => ({ query: each.query, place: placeOf(each) }));
  expect(places.filter(({ place }) => place < 0 || place > 4)).toEqual([]);
  const first = places.filter(({ place }) => place === 0);
  expect(first.length / queries.length).toBeGreaterThanOrEqual(0.95);
});

test('what the queries mean is there', () => {
  const all = new Set(file.findables.map(({ id }) => id));
  const missing = queries
    .flatMap(({ first }) => first)
    .filter((id) => !all.has(id) && !id.startsWith('figure:'));
  expect(missing).toEqual([]);
});

test('none of the queries is said to be mentioned nowhere, but for a word that is misspelt', () => {
  const denied = queries.filter(({ query, kind }) => {
    const result = found(query);
    return kind !== 'misspelling' && result !== null && noteOnFound(result).includes('Nothing');
  });
  expect(denied).toEqual([]);
});

test('everything is found by its own name', () => {
  const lost = file.findables.filter(({ id, title }) => !ids(title).includes(id));
  expect(lost.map(({ id }) => id)).toEqual([]);
});

test('every topic, drug and record is found by each of its other names', () => {
  const lost = file.findables.flatMap(({ id, names = [] }) =>
    names
      .filter((name) => name.length > 1 && !ids(name).includes(id))
      .map((name) => `${id}: ${name}`),
  );
  expect(lost).toEqual([]);
});

test('every record is found by each of its numbers', () => {
  const lost = depth.ids.flatMap(([place, ...numbers]) => {
    const id = file.findables[place]?.id ?? '';
    // Some registries list numbers as figures alone, which are read only with their registry's name.
    return numbers
      .map((number) => number.replace(/^(pmid|eudract)/, '$1 '))
      .filter((number) => !ids(number).includes(id));
  });
  expect(lost).toEqual([]);
});

/** The text with one letter left out, doubled, changed or swapped with the next. */
function* misspelt(text: string): Generator<string> {
  for (let at = 1; at < text.length - 1; at += 1) {
    const [head, tail] = [text.slice(0, at), text.slice(at + 1)];
    const [letter = '', next = ''] = [text[at], text[at + 1]];
    if (letter === ' ' || next === ' ') continue;
    yield head + tail;
    yield head + letter + letter + tail;
    yield `${head}x${tail}`;
    if (letter !== next) yield head + next + letter + tail.slice(1);
  }
}

test('a diagnosis of one word is found with a wrong letter anywhere in it', () => {
  const topics = file.findables.filter(
    ({ kind, title }) => kind === 'topic' && /^\p{L}{6,}$/u.test(title),
  );
  expect(topics.length).toBeGreaterThan(5);
  const lost = topics.flatMap(({ id, title }) =>
    [...misspelt(title)].filter((typed) => !ids(typed).slice(0, 5).includes(id)),
  );
  expect(lost).toEqual([]);
});

test('no word of a record is said to be mentioned nowhere', () => {
  const words = new Set(
    [dataset.studies, dataset.safety, dataset.guidance, dataset.registeredTrials, dataset.glossary]
      .flatMap(textLeavesOf)
      .filter(({ keys, value }) => !keys.includes('url') && /\s/.test(value))
      .flatMap(({ value }) => plainWords(value))
      .filter((word) => /^[a-z]{4,}$/.test(word)),
  );
  expect(words.size).toBeGreaterThan(2000);
  const denied = [...words].filter((word) => {
    const result = found(`${word} `);
    return result !== null && noteOnFound(result).includes('Nothing on this site');
  });
  expect(denied).toEqual([]);
});

test('every hit leads to a page of the site', () => {
  const astray = file.findables.filter(
    (each) =>
      !/^\/(?:$|\?|#|(?:studies|topics)\/[a-z0-9-]|(?:synthesis|compare|mechanism|glossary|reviews|safety|trials|news|saved|about)(?:$|[?#]))/.test(
        hrefOf(each),
      ),
  );
  expect(astray.map(hrefOf)).toEqual([]);
});

test('a safety word is answered with the words of a fact, its places and its dose', () => {
  const [group] = found('tramadol')?.groups ?? [];
  const [hit] = group?.hits ?? [];
  const fact = dataset.safety.find(({ id }) => `safety:${id}` === hit?.id);
  expect(fact).toBeDefined();
  expect(hit?.line).toBe(fact?.short ?? fact?.statement);
  expect(hit?.whose).toMatch(/United States · licensed dose, 50 mg$/);
});
