import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { emitDataset } from '../../../src/data/build/emit-dataset';
import { parseStored, writeSavedViews } from '../../../src/domain/saved-views/parse-saved-views';
import { fixtureDataset } from '../check/fixture-dataset';
import { damagedTexts, fixtureText, fixtureViews, view } from './read-fixture';

describe('storage', () => {
  it('reads back what it wrote', () => {
    const views = [
      view({ note: 'Ünï \u202e <b> “quoted”', studies: [{ id: 's', name: 'S', hash: 'h' }] }),
    ];
    expect(parseStored(writeSavedViews(views))).toEqual({ ok: true, views });
    expect(parseStored(`\uFEFF${writeSavedViews(views, 2)}`)).toEqual({ ok: true, views });
    expect(parseStored(writeSavedViews([]))).toEqual({ ok: true, views: [] });
  });

  it('of format 0 becomes views without a recorded result', () => {
    const bare = { note: '', datasetVersion: null, studies: null };
    expect(fixtureViews('format-0.json')).toEqual([
      {
        ...bare,
        id: 'format-0-1',
        name: 'Fibromyalgia, randomised',
        path: '/',
        query: 'condition=centralized-pain&design=rct',
        savedAt: '2026-03-01T00:00:00.000Z',
      },
      {
        ...bare,
        id: 'format-0-2',
        name: 'Two trials side by side',
        path: '/compare',
        query: 's=due-bruun-2024,younger-2013',
        savedAt: '2026-03-02T00:00:00.000Z',
      },
      {
        ...bare,
        id: 'format-0-3',
        name: 'Everything pooled',
        path: '/synthesis',
        query: '',
        savedAt: '2026-03-03T00:00:00.000Z',
      },
    ]);
  });

  it('gives a repeated id away anew, so that no view answers for another', () => {
    const parsed = parseStored(writeSavedViews([view(), view({ name: 'B' }), view({ id: 'a-2' })]));
    expect(parsed.ok && parsed.views.map(({ id }) => id)).toEqual(['a', 'a-2', 'a-2-2']);
  });

  it('of a newer format is not touched by guesses', () => {
    expect(parseStored(fixtureText('refused/newer-format.json'))).toEqual({
      ok: false,
      fault: { kind: 'newer', format: 2 },
      views: [],
    });
  });
});

describe('damaged storage', () => {
  it('comes in more than ten ways', () => {
    expect(Object.keys(damagedTexts).length).toBeGreaterThanOrEqual(10);
  });

  it.each(Object.entries(damagedTexts))('%s is seen', (_, text) => {
    expect(parseStored(text)).toMatchObject({ ok: false });
  });

  it.each([
    ['view-without-name', 1, 'View number 2', 'its “name” is missing or cannot be read'],
    [
      'studies-of-a-wrong-kind',
      1,
      '“Neuropathic pain, randomised: 3 studies”',
      'its “studies” is missing or cannot be read',
    ],
    [
      'script-as-address',
      1,
      '“Free <b>samples</b>”',
      'its address, “javascript:alert(1)”, is not a page of this site that can be saved',
    ],
    [
      'date-that-is-none',
      2,
      '“Neuropathic pain, randomised: 3 studies”',
      'its “savedAt” is missing or cannot be read',
    ],
  ])('%s still gives the other view and names the broken one', (name, count, label, reason) => {
    const parsed = parseStored(damagedTexts[name] ?? '');
    expect(parsed.views.map(({ id }) => id)).toEqual(['good']);
    const broken = parsed.ok || parsed.fault.kind !== 'broken-views' ? [] : parsed.fault.broken;
    expect(broken).toHaveLength(count);
    expect(broken[0]).toEqual({ label, reason });
  });
});

describe('the published schema', () => {
  it('accepts what the app writes and refuses what the app refuses', async () => {
    const { files } = emitDataset(await fixtureDataset());
    const schema = files.find(({ path }) => path === 'data/saved-views.schema.json');
    const accepts = new Ajv({
      strict: false,
      formats: { 'date-time': (text: string) => !Number.isNaN(Date.parse(text)) },
    }).compile(JSON.parse(schema?.content ?? '') as object);
    const older = readFileSync('fixtures/saved-views/older-dataset.json', 'utf8');
    expect(accepts(JSON.parse(older))).toBe(true);
    expect(accepts(JSON.parse(writeSavedViews([view({ studies: null })])))).toBe(true);
    for (const name of ['view-without-name', 'script-as-address', 'list-without-envelope'])
      expect(accepts(JSON.parse(damagedTexts[name] ?? '')), name).toBe(false);
  });
});
