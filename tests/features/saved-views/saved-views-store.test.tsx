import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  deleteSetAside,
  savedViewsKey,
  savedViewsState,
  subscribeSavedViews,
  updateSavedViews,
} from '../../../src/app/saved/saved-views-store';
import { withChange, withSavedView } from '../../../src/domain/saved-views/edit-views';
import { parseStored, writeSavedViews } from '../../../src/domain/saved-views/parse-saved-views';
import { damagedTexts, fixtureText, view } from '../../domain/saved-views/read-fixture';

const add = (name: string) =>
  updateSavedViews((views) => withSavedView(views, view({ id: name, name })));
const names = () => savedViewsState().views.map(({ name }) => name);
const stored = () => Object.values({ ...localStorage }) as string[];

/** What the browser does in this tab when another one has written. */
function anotherTabWrites(text: string) {
  localStorage.setItem(savedViewsKey, text);
  window.dispatchEvent(new StorageEvent('storage', { key: savedViewsKey }));
}

function refuseWrites(refused: (key: string) => boolean, error: string) {
  const { value } = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem') ?? {};
  const setItem = value as (this: Storage, key: string, text: string) => void;
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(function (this: Storage, key, text) {
    if (refused(key)) throw new DOMException('refused', error);
    setItem.call(this, key, text);
  });
}

let listener = vi.fn();
let unsubscribe: () => void = () => undefined;
function open() {
  listener = vi.fn();
  unsubscribe = subscribeSavedViews(listener);
}

beforeEach(() => localStorage.clear());
afterEach(() => {
  unsubscribe();
  vi.restoreAllMocks();
});

describe('damaged storage', () => {
  it.each(Object.entries(damagedTexts))('(%s) is kept to the letter', (_, text) => {
    localStorage.setItem(savedViewsKey, text);
    open();
    expect(savedViewsState().trouble).toBeNull();
    expect(savedViewsState().setAside.map((copy) => copy.text)).toEqual([text]);
    expect(names()).toEqual(parseStored(text).views.map(({ name }) => name));

    expect(add('After the damage')).toBe('written');
    expect(names()).toContain('After the damage');
    expect(stored()).toContain(text);
    expect(savedViewsState().setAside).toHaveLength(1);
  });

  it('that cannot be copied is left untouched, and nothing is saved over it', () => {
    const text = damagedTexts['cut-off'] ?? '';
    localStorage.setItem(savedViewsKey, text);
    refuseWrites((key) => key.includes('.damaged.'), 'QuotaExceededError');
    open();
    expect(add('A')).toBe('not-set-aside');
    expect(localStorage.getItem(savedViewsKey)).toBe(text);
    expect(savedViewsState()).toMatchObject({
      trouble: 'not-set-aside',
      setAside: [{ key: savedViewsKey, foundAt: null, text }],
    });

    deleteSetAside(savedViewsKey);
    expect(add('A')).toBe('written');
  });

  it('is deleted only when that is asked for, one copy at a time', () => {
    for (const name of ['null', 'number']) {
      localStorage.setItem(savedViewsKey, damagedTexts[name] ?? '');
      open();
      unsubscribe();
    }
    const [first, second] = savedViewsState().setAside;
    expect(new Set([first?.text, second?.text])).toEqual(new Set(['42', 'null']));
    deleteSetAside(first?.key ?? '');
    expect(savedViewsState().setAside).toEqual([second]);
    deleteSetAside(savedViewsKey);
    expect(localStorage.getItem(savedViewsKey)).not.toBeNull();
  });
});

describe('what cannot be stored', () => {
  it.each([
    ['a full storage', 'QuotaExceededError', 'full'],
    ['a forbidden one', 'SecurityError', 'no-storage'],
  ])('in %s is said and changes nothing', (_, error, result) => {
    open();
    add('A');
    refuseWrites(() => true, error);
    expect(add('B')).toBe(result);
    expect(names()).toEqual(['A']);
  });

  it('because writes are dropped without a word is said', () => {
    open();
    vi.spyOn(Storage.prototype, 'setItem').mockReturnValue(undefined);
    expect(add('A')).toBe('no-storage');
  });

  it('because there is no storage at all is said', () => {
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    open();
    expect(savedViewsState()).toMatchObject({ views: [], trouble: 'no-storage' });
    expect(add('A')).toBe('no-storage');
    deleteSetAside(savedViewsKey);
  });

  it('over views of a newer version is refused, and they stay', () => {
    const newer = fixtureText('refused/newer-format.json');
    localStorage.setItem(savedViewsKey, newer);
    open();
    expect(add('A')).toBe('newer');
    expect(stored()).toEqual([newer]);
  });
});

describe('two tabs', () => {
  it('agree without being told', () => {
    open();
    anotherTabWrites(writeSavedViews([view({ name: 'From the other tab' })]));
    expect(listener).toHaveBeenCalledTimes(1);
    expect(names()).toEqual(['From the other tab']);
    localStorage.clear();
    window.dispatchEvent(new StorageEvent('storage', { key: null }));
    expect(names()).toEqual([]);
    window.dispatchEvent(new StorageEvent('storage', { key: 'ldn-evidence.theme' }));
    expect(listener).toHaveBeenCalledTimes(2);
  });

  it('lose no view when both save', () => {
    open();
    add('A');
    // Written, but this tab has not heard of it yet.
    const other = [...savedViewsState().views, view({ id: 'b', name: 'B' })];
    localStorage.setItem(savedViewsKey, writeSavedViews(other));
    add('C');
    expect(names()).toEqual(['A', 'B', 'C']);
  });

  it('do not bring back a view that the other one deleted', () => {
    open();
    add('A');
    localStorage.setItem(savedViewsKey, writeSavedViews([]));
    expect(updateSavedViews((views) => withChange(views, 'A', { name: 'Z' }))).toBe('gone');
    expect(names()).toEqual([]);
  });
});
