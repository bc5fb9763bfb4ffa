import { expect, type BrowserContextOptions } from '@playwright/test';
import { test } from '../browser-test';
import { tasks } from './tasks';
import { mostActs, scrolled, wayNames, wayOf, type WayName } from './ways';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const screens: Readonly<Record<WayName, BrowserContextOptions>> = {
  mouse: {},
  keyboard: {},
  touch: phone,
  'accessibility tree': {},
};

// All four take minutes: with EVERY_WAY=1; one of them with every run.
const ways = process.env['EVERY_WAY'] === '1' ? wayNames : wayNames.slice(0, 1);

// One page for all tasks of a way: what differs between ways is how the reader acts, not what is loaded.
for (const name of ways)
  test.describe(name, () => {
    test.use({ ...screens[name], permissions: ['clipboard-read', 'clipboard-write'] });

    test(`twelve questions are answered in at most ${mostActs} acts, by ${name}`, async ({ page }, {
      annotations,
    }) => {
      const way = wayOf(name, page);
      const failed: string[] = [];
      for (const { id, question, from = '/', do: act } of tasks)
        await test.step(`${id} ${question}`, async () => {
          await page.goto(from);
          await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
          way.start();
          try {
            await act(way, page);
            if (way.acts.filter((each) => each !== scrolled).length > mostActs)
              failed.push(`${id} ${question}: ${way.acts.length} acts (${way.acts.join(', ')})`);
          } catch (error) {
            failed.push(`${id} ${question}: after ${way.acts.join(', ')}: ${String(error)}`);
          }
          annotations.push({ type: id, description: way.acts.join(', ') });
        });
      expect(failed).toEqual([]);
    });
  });
