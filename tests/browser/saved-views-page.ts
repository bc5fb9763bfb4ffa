import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import type { EvidenceIndex } from '../../src/domain/summary/evidence-index';
import type { SavedView } from '../../src/domain/saved-views/saved-views-schema';

export const savedViewsKey = 'ldn-evidence.saved-views';

export const fixturePath = (name: string) => `fixtures/saved-views/${name}`;

/** The parts of the Saved views page by the names that the outside relies on. */
export function savedViewsPage(page: Page) {
  const list = page.getByRole('list', { name: 'Saved views' });
  return {
    items: list.locator(':scope > li'),
    item: (name: string) =>
      list.locator(':scope > li').filter({ has: page.getByRole('link', { name, exact: true }) }),
    plan: page.getByRole('region', { name: 'Import' }),
    dialog: page.getByRole('dialog', { name: 'Save this view' }),
    async import(path: string) {
      const chosen = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: 'Import saved views' }).click();
      await (await chosen).setFiles(path);
    },
    /** Saves what is on screen, under the name it is offered unless another is given. */
    async save(name?: string) {
      await page.getByRole('button', { name: 'Save this view' }).click();
      const dialog = page.getByRole('dialog', { name: 'Save this view' });
      if (name !== undefined) await dialog.getByLabel('Name').fill(name);
      await dialog.getByRole('button', { name: 'Save', exact: true }).click();
    },
  };
}

/** Puts a text where the views are stored, before the page reads it. */
export async function storeText(page: Page, text: string) {
  await page.goto('/nowhere');
  await page.evaluate(
    ([key, value]) => localStorage.setItem(key ?? '', value ?? ''),
    [savedViewsKey, text],
  );
}

export function storedTexts(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.evaluate((key) => {
    const own = Object.entries({ ...localStorage });
    return Object.fromEntries(own.filter(([each]) => each.startsWith(key)));
  }, savedViewsKey);
}

export async function textOf(download: Promise<Download>): Promise<string> {
  return readFileSync(await (await download).path(), 'utf8');
}

/** The index as the app fetches it. */
async function indexOf(page: Page): Promise<EvidenceIndex> {
  await page.goto('/');
  return page.evaluate(async () => {
    const link = document.querySelector<HTMLLinkElement>('link[rel=preload][as=fetch]');
    return (await fetch(link?.href ?? '')).json();
  });
}

/**
 * A view as an older dataset would have left it, by its difference from today's: one study is not
 * in it yet, one has other figures, one was in it that is no longer in the dataset.
 */
export async function viewOfOlderDataset(page: Page): Promise<{
  readonly view: SavedView;
  readonly addedName: string;
  readonly correctedName: string;
}> {
  const index = await indexOf(page);
  const now = index.studies.filter(({ conditionGroups }) => conditionGroups.includes('arthritis'));
  const [added, corrected] = now;
  if (!added || !corrected) throw new Error('There are too few studies in arthritis');
  const hashOf = (id: string) => (id === corrected.id ? 'ffffffff' : (index.details[id] ?? ''));
  const kept = now.filter(({ id }) => id !== added.id);
  const view: SavedView = {
    id: 'older',
    name: 'Arthritis in October',
    note: 'Read before the October clinic.',
    path: '/',
    query: 'condition=arthritis',
    datasetVersion: '2026.10.0',
    savedAt: '2026-10-12T09:30:00.000Z',
    studies: [
      ...kept.map(({ id, name }) => ({ id, name, hash: hashOf(id) })),
      { id: 'withdrawn-2004', name: 'Withdrawn 2004', hash: '00000004' },
    ],
  };
  return { view, addedName: added.name, correctedName: corrected.name };
}
