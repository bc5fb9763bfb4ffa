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
      expect(text).toMatch(/Method: [^<]*REML/);
      expect(text).toContain('/synthesis?diagnosis=fibromyalgia');
      // White paper, and the accent of the light theme, whatever the page shows.
      expect(text).toContain('fill="#ffffff"');
      expect(text).toContain('#006264');

      const size = await page.evaluate(
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
        { svg: [...svg.content], png: [...png.content] },
      );
      expect(size.ratio).toEqual([2, 2]);
      expect(size.corner).toEqual([255, 255, 255, 255]);
      expect(size.inkedShare).toBeGreaterThan(0.005);
      expect(size.inkedShare).toBeLessThan(0.2);
    });
  });
}
