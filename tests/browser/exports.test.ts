import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { expect, type Page } from '@playwright/test';
import { exportFormats } from '../../src/domain/exports/export-formats';
import { test } from './browser-test';

const run = promisify(execFile);

async function openExport(page: Page, address: string) {
  await page.goto(address);
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  return page.getByRole('dialog', { name: /^Export \d+ stud/ });
}

async function saved(page: Page, button: string) {
  const started = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  const download = await started;
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

test('a file from the app has the bytes of the command line', async ({ page }) => {
  const query = 'condition=neuropathic-pain&design=rct&sort=year';
  await openExport(page, `/?${query}`);
  // The day in London, where the browser of these tests is.
  const date = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date());
  // One of rows, one of references, one of objects; tests of the command go through all formats.
  for (const format of ['csv', 'ris', 'fhir'] as const) {
    const { name, content } = await saved(page, `Download ${exportFormats[format].label}`);
    expect(name).toMatch(/^ldn-evidence_neuropathic-pain_rct_\d{4}-\d{2}_k\d+(_all-columns)?\./);
    const { stdout } = await run(
      'node',
      ['src/commands/run.mjs', 'evidence', query, '--format', format, '--date', date],
      { encoding: 'buffer', maxBuffer: 1e8 },
    );
    expect(content.equals(stdout), `${format} differs`).toBe(true);
  }
});

test('an empty view makes no file and says so', async ({ page }) => {
  const dialog = await openExport(page, '/?condition=arthritis&n=9000000');
  await expect(dialog).toContainText('No study is shown, so there is nothing to export.');
  await expect(dialog.getByRole('button', { name: /^Download/ })).toHaveCount(0);
});

test.describe('without a network', () => {
  test.use({ expectedNoise: /Failed to load resource/ });

  test('references are made from the files of the studies when that of all cannot be had', async ({
    page,
  }) => {
    await page.route('**/data/evidence.json', (route) => route.abort('internetdisconnected'));
    await openExport(page, '/?condition=arthritis');
    const { content } = await saved(page, 'Download References (RIS)');
    expect(content.toString('utf8')).toContain('TI  - Pilot Study of Low-dose Naltrexone');
  });

  test('references say why they cannot be saved, and the list still can', async ({ page }) => {
    await page.route(/\/data\/(evidence|studies\/)/, (route) =>
      route.abort('internetdisconnected'),
    );
    const dialog = await openExport(page, '/?condition=arthritis');
    await dialog.getByRole('button', { name: 'Download References (RIS)' }).click();
    await expect(dialog).toContainText(
      'could not be reached. Is the network there? No file was made.',
    );
    const { name } = await saved(page, 'Download Spreadsheet (CSV), shown columns');
    expect(name).toMatch(/\.csv$/);
  });
});

/** Sizes of a drawing and of its picture as the browser reads them, and how much of the picture is dark. */
async function readBack(page: Page, svg: Buffer, png: Buffer) {
  return page.evaluate(
    async (files) => {
      const read = async (type: string, bytes: number[]) => {
        const image = new Image();
        image.src = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
        await image.decode();
        return { width: image.naturalWidth, height: image.naturalHeight, image };
      };
      const [drawing, picture] = [
        await read('image/svg+xml', files.svg),
        await read('image/png', files.png),
      ];
      const canvas = document.createElement('canvas');
      canvas.width = picture.width;
      canvas.height = picture.height;
      const context = canvas.getContext('2d');
      context?.drawImage(picture.image, 0, 0);
      const { data } = context?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
      let inked = 0;
      for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 128) inked += 1;
      return {
        ratio: [picture.width / drawing.width, picture.height / drawing.height],
        corner: Array.from(data.slice(0, 4)),
        inkedShare: (inked * 4) / data.length,
      };
    },
    { svg: [...svg], png: [...png] },
  );
}

/** Texts of a drawing that stand out over its sheet; none should. */
async function textsBeyondSheet(page: Page, svg: string): Promise<readonly string[]> {
  return page.evaluate((markup) => {
    const host = document.createElement('div');
    host.innerHTML = markup.replace(/^<\?xml[^>]*>/, '');
    document.body.append(host);
    const sheet = host.querySelector('svg')?.getBoundingClientRect();
    const beyond = [...host.querySelectorAll('text')].filter((text) => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      return (
        sheet === undefined ||
        left < sheet.left ||
        right > sheet.right ||
        top < sheet.top ||
        bottom > sheet.bottom
      );
    });
    host.remove();
    return beyond.map((text) => text.textContent ?? '');
  }, svg);
}

/** Opens the parts of the Safety page that hold a plot. */
async function unfoldPlots(page: Page) {
  for (const part of [
    'Beside a comparator',
    'Figures as the reviews pool them',
    'Doses by length of treatment',
  ])
    await page.getByRole('heading', { name: part }).click();
}

/** Per page: its plots by the names of their buttons, and words that the first of them holds. */
const plotPages: readonly (readonly [
  address: string,
  plots: readonly RegExp[],
  words: readonly string[],
])[] = [
  ['/mechanism?dose=3', [/dose and blockade/, /concentration gap/, /blockade and tumours/], ['3 mg: curve at', 'ED50', 'licensed, 50 mg', 'least squares']],
  ['/safety', [/harms beside a comparator/, /harms in reviews/, /harms in reviews/, /harms in reviews/, /doses by length/], ['Due Bruun 2024', 'v placebo', 'more on LDN ▸']],
  ['/reviews', [/pain controlled mean difference/, ...Array.from({ length: 5 }, () => /pooled estimates/), /pooled here/], ['Vatvani 2024', 'Computed here', 'contested by Bruun 2026 (letter)']],
  ['/compare?s=due-bruun-2024,rodriguez-freire-2026', [/shared axis pain intensity/], ['Due Bruun 2024', 'SE derived from interval', 'not pooled']],
  ['/?condition=arthritis&view=map', [/map/], ['Rheumatoid arthritis', 'Randomised', 'none']],
  ['/?design=rct', [/answer/], ['Controlled results by direction', 'Randomised', 'a day, most often 4.5']],
  ['/studies/younger-2013', [/outcomes between groups/], ['Pain intensity, reduction', 'P = 0.016', 'Thin tick']],
]; // prettier-ignore

for (const [address, plots, words] of plotPages)
  test(`${address}, just opened: every plot is saved as a drawing and a picture that stand alone`, async ({
    page,
  }) => {
    await page.goto(address);
    const details = page.getByText('Names, counts, trials to report');
    if (address.startsWith('/?design')) await details.click();
    if (address.startsWith('/safety')) await unfoldPlots(page);
    const buttons = page.getByRole('button', { name: /^Save .* as SVG$/ });
    await expect(buttons).toHaveCount(plots.length);
    const names = await buttons.evaluateAll((all) =>
      all.map((button) => button.getAttribute('aria-label') ?? ''),
    );
    for (const [i, name] of names.entries()) {
      expect(name).toMatch(plots[i] ?? '');
      const { content } = await saved(page, name);
      const svg = content.toString('utf8');
      expect(svg, name).not.toMatch(/var\(|light-dark|class=|tabindex|NaN|Source<\/text>/);
      expect(svg, name).toContain(`Address: ${new URL(page.url()).origin}${address.split('?')[0]}`);
      expect(svg, name).toContain('Method: ');
      expect(await textsBeyondSheet(page, svg), name).toEqual([]);
      if (i > 0) continue;
      for (const each of words) expect(svg.replaceAll('\u00a0', ' ')).toContain(each);
      const png = await saved(page, name.replace(/SVG$/, 'PNG'));
      const size = await readBack(page, content, png.content);
      expect(size.ratio).toEqual([2, 2]);
      expect(size.corner).toEqual([255, 255, 255, 255]);
      expect(size.inkedShare).toBeGreaterThan(0.005);
      expect(size.inkedShare).toBeLessThan(0.2);
    }
  });

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    test('a forest plot opened from an address is saved as SVG and PNG that stand alone', async ({
      page,
    }) => {
      await page.goto('/synthesis?diagnosis=fibromyalgia');
      const button = page.getByRole('button', { name: /^Save forest plot.* as SVG$/ }).first();
      const named = (await button.getAttribute('aria-label')) ?? '';
      const svg = await saved(page, named);
      const png = await saved(page, named.replace(/SVG$/, 'PNG'));
      expect(svg.name).toMatch(/^ldn-evidence_fibromyalgia_\d{4}-\d{2}_k\d+_forest-plot.*\.svg$/);
      expect(png.name).toBe(svg.name.replace(/svg$/, 'png'));
      const text = svg.content.toString('utf8');
      expect(text).not.toMatch(/var\(|light-dark|class=|tabindex/);
      expect(text).toContain('Due Bruun 2024');
      expect(text).toMatch(/Method: [^<]*Bayesian/);
      expect(text).toContain('/synthesis?diagnosis=fibromyalgia');
      // White paper, and the accent of the light theme, whatever the page shows.
      expect(text).toContain('fill="#ffffff"');
      expect(text).toContain('#006264');

      const size = await readBack(page, svg.content, png.content);
      expect(size.ratio).toEqual([2, 2]);
      expect(size.corner).toEqual([255, 255, 255, 255]);
      expect(size.inkedShare).toBeGreaterThan(0.005);
      expect(size.inkedShare).toBeLessThan(0.2);
    });
  });
}

test('a plot that the conditions do not narrow does not claim that they do', async ({ page }) => {
  await page.goto('/safety?condition=neuropathic-pain');
  await unfoldPlots(page);
  const own = await saved(page, 'Save harms beside a comparator as SVG');
  expect(own.content.toString('utf8')).toContain('Filters: Condition: Neuropathic pain');
  const button = page.getByRole('button', { name: /^Save harms in reviews.* as SVG$/ }).first();
  const reviews = await saved(page, (await button.getAttribute('aria-label')) ?? '');
  expect(reviews.name).toContain('_all-conditions_');
  expect(reviews.content.toString('utf8')).toContain('Filters: none');
});

test('a saved forest plot says what its dotted line is', async ({ page }) => {
  await page.goto('/synthesis?diagnosis=fibromyalgia');
  const button = page.getByRole('button', { name: /^Save forest plot.* as SVG$/ }).first();
  const { content } = await saved(page, (await button.getAttribute('aria-label')) ?? '');
  expect(content.toString('utf8')).toMatch(/Dotted line: \d/);
});

test('a question without a study offers no picture', async ({ page }) => {
  await page.goto('/?condition=arthritis&diagnosis=burning-mouth-syndrome');
  await page.getByText('Counts, claims on mechanism').click();
  await expect(page.getByText('Controlled results by direction')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Save .* as SVG$/ })).toHaveCount(0);
});
