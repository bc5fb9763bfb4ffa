import { expect, type Locator, type Page } from '@playwright/test';
import { spokenParts } from './accessibility-tree';

/** What a reader has to find at the end, by role and name, and what it says. */
export interface Sought {
  readonly role: Parameters<Page['getByRole']>[0];
  /** Empty for parts that have no name of their own. */
  readonly name?: string | RegExp;
  readonly says: readonly (string | RegExp)[];
}

/** A way to use the site. A click, a tap, an activating key or a typed query is an act, and counted. */
export interface Way {
  readonly name: string;
  readonly acts: readonly string[];
  /** Forgets what was done: a task begins. */
  readonly start: () => void;
  /** Opens a link, a button or an option. */
  readonly activate: (target: Locator) => Promise<void>;
  /** Asks the search of the header, which every page has. */
  readonly ask: (words: string) => Promise<void>;
  /** Opens the first hit of what was asked. */
  readonly openFirst: () => Promise<void>;
  /** Chooses from a closed list. */
  readonly choose: (list: Locator, option: string) => Promise<void>;
  readonly type: (box: Locator, text: string) => Promise<void>;
  /** Holds that the answer is there: on the screen without scrolling, or told to assistive technology. */
  readonly finds: (sought: Sought) => Promise<void>;
}

export const wayNames = ['mouse', 'keyboard', 'touch', 'accessibility tree'] as const;
export type WayName = (typeof wayNames)[number];

/** Tabs from one act to the next; the filters of Evidence stand between its search and its list. */
const mostMoves = 200;

/** Scrolling to what is acted on is said, and no act; no answer may need it. */
export const scrolled = 'a screen scrolled';

/** More acts than this are too many for a task. */
export const mostActs = 3;

const header = (page: Page) => page.getByRole('combobox', { name: 'Search everything' }).last();
const firstHit = (page: Page) =>
  page.getByRole('listbox', { name: 'Search results' }).getByRole('option').first();

/** One space for every gap, so that texts are the same however lines and links divide them. */
export const plain = (text: string) =>
  text
    .replace(/[\u2060\u200b\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;:)\]%])/g, '$1')
    .replace(/([([]) /g, '$1')
    .trim();

const saysAll = (text: string, says: Sought['says']) =>
  says.every((each) =>
    typeof each === 'string' ? plain(text).includes(plain(each)) : each.test(plain(text)),
  );

/** The rest is an edge that touches what stands beside it. */
const enoughInSight = 0.8;

/** The share of an element that is on the screen and not behind something else. */
function shareInSight(element: Element): number {
  const box = element.getBoundingClientRect();
  let [seen, all] = [0, 0];
  for (const x of [0.02, 0.25, 0.5, 0.75, 0.98])
    for (const y of [0.02, 0.25, 0.5, 0.75, 0.98]) {
      const at = document.elementFromPoint(box.x + box.width * x, box.y + box.height * y);
      all += 1;
      if (at !== null && (element.contains(at) || at.contains(element))) seen += 1;
    }
  return seen / all;
}

async function inSight(page: Page, { role, name, says }: Sought) {
  await expect
    .poll(async () => {
      const parts = name === undefined ? page.getByRole(role) : page.getByRole(role, { name });
      const found: { readonly text: string; readonly share: number }[] = [];
      for (const part of await parts.all()) {
        const text = await part.innerText();
        if (saysAll(text, says)) found.push({ text, share: await part.evaluate(shareInSight) });
      }
      return found.some(({ share }) => share >= enoughInSight)
        ? 'in sight'
        : found.length > 0
          ? `out of sight (${found.map(({ share }) => share).join(', ')})`
          : `not there: ${plain((await parts.allInnerTexts()).join(' | ')).slice(0, 600)}`;
    })
    .toBe('in sight');
}

async function told(page: Page, { role, name, says }: Sought) {
  await expect
    .poll(async () => {
      const parts = await spokenParts(page, role, name ?? '');
      return parts.some((part) => saysAll(part, says))
        ? 'told'
        : `not told: ${plain(parts.join(' | ')).slice(0, 600)}`;
    })
    .toBe('told');
}

/** Scrolls as a reader does, a screen at a time, until the target can be pointed at. */
async function comeInSight(page: Page, target: Locator, acts: string[]) {
  await expect(target).toBeVisible();
  for (let screens = 0; screens < 30; screens += 1) {
    const box = await target.boundingBox();
    const height = page.viewportSize()?.height ?? 0;
    if (box === null || (box.y >= 0 && box.y + box.height <= height)) return;
    acts.push(scrolled);
    const by = (box.y < 0 ? -1 : 1) * height * 0.8;
    await page.evaluate((far) => window.scrollBy({ top: far, behavior: 'instant' }), by);
  }
}

/** Tab by Tab from where the focus is; moves are no acts, but there are not to be many of them. */
async function tabTo(page: Page, target: Locator) {
  await expect(target).toBeVisible();
  for (let moves = 0; moves < mostMoves; moves += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab ${mostMoves} times does not lead to ${String(target)}`);
}

type Handling = Pick<Way, 'activate' | 'ask' | 'openFirst' | 'choose' | 'type' | 'finds'>;

function byPointing(page: Page, acts: string[], how: 'click' | 'tap'): Handling {
  const point = async (target: Locator) => {
    await comeInSight(page, target, acts);
    acts.push(how);
    await target[how]();
  };
  const type = async (box: Locator, text: string) => {
    await point(box);
    acts.push('words');
    await page.keyboard.type(text);
  };
  return {
    activate: point,
    type,
    ask: async (words) => {
      await point(page.getByRole('combobox', { name: 'Search everything' }).first());
      await expect(header(page)).toBeFocused();
      acts.push('words');
      await page.keyboard.type(words);
      await expect(firstHit(page)).toBeVisible();
    },
    openFirst: () => point(firstHit(page)),
    choose: async (list, option) => {
      await comeInSight(page, list, acts);
      acts.push(how);
      await list.selectOption({ label: option });
    },
    finds: (sought) => inSight(page, sought),
  };
}

function byKeyboard(page: Page, acts: string[]): Handling {
  const press = async (key: string) => {
    acts.push(key);
    await page.keyboard.press(key);
  };
  const write = async (text: string) => {
    acts.push('words');
    await page.keyboard.type(text);
  };
  return {
    activate: async (target) => {
      await tabTo(page, target);
      await press('Enter');
    },
    ask: async (words) => {
      await press('/');
      await expect(header(page)).toBeFocused();
      await write(words);
      await expect(firstHit(page)).toHaveAttribute('aria-selected', 'true');
    },
    openFirst: () => press('Enter'),
    choose: async (list, option) => {
      await tabTo(page, list);
      acts.push('letter');
      // The same letter goes through all options that begin with it.
      await expect(async () => {
        await page.keyboard.press(option.slice(0, 1));
        await expect(list.locator('option:checked')).toHaveText(option, { timeout: 500 });
      }).toPass();
    },
    type: async (box, text) => {
      await tabTo(page, box);
      await write(text);
    },
    finds: (sought) => inSight(page, sought),
  };
}

/** As assistive technology acts: on what has a role and a name, wherever on the page it is. */
function byTree(page: Page, acts: string[]): Handling {
  const perform = async (target: Locator) => {
    acts.push('activation');
    await target.evaluate((element: HTMLElement) => element.click());
  };
  const write = async (box: Locator, text: string) => {
    acts.push('activation');
    await box.focus();
    acts.push('words');
    await page.keyboard.type(text);
  };
  return {
    activate: perform,
    ask: async (words) => {
      await write(header(page), words);
      await expect(firstHit(page)).toBeVisible();
    },
    openFirst: () => perform(firstHit(page)),
    choose: async (list, option) => {
      acts.push('activation');
      await list.selectOption({ label: option });
    },
    type: write,
    finds: (sought) => told(page, sought),
  };
}

export function wayOf(name: WayName, page: Page): Way {
  const acts: string[] = [];
  const handling =
    name === 'keyboard'
      ? byKeyboard(page, acts)
      : name === 'accessibility tree'
        ? byTree(page, acts)
        : byPointing(page, acts, name === 'mouse' ? 'click' : 'tap');
  return { name, acts, start: () => acts.splice(0), ...handling };
}
