import { waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import AboutPage from '../../../src/app/about/AboutPage';
import { formatBytes } from '../../../src/domain/format/byte-size';
import { aboutParts } from '../../../src/features/about/about-parts';
import { dataset, emittedFile, serveDataset, visit } from './served-dataset';

/** The page is long, and asking jsdom for roles on it slow: elements are found by their ids. */
async function open(unreachable?: RegExp) {
  const asked = serveDataset(unreachable);
  const { container } = visit('/about', <AboutPage />);
  await waitFor(() => expect(container.textContent).not.toMatch(/Loading…/));
  return { container, asked };
}

function part(id: string): HTMLElement {
  const found = document.getElementById(id)?.closest('section');
  if (!found) throw new Error(`No part ${id}`);
  return found;
}

describe('the page on methods and data', () => {
  it('leads to each of its parts, and offers the files with their sizes as delivered', async () => {
    const { container } = await open();
    const links = [...(container.querySelector('nav')?.querySelectorAll('a') ?? [])];
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      aboutParts.map(({ id }) => `#${id}`),
    );
    for (const { id, label } of aboutParts)
      expect(part(id).querySelector('h2')).toHaveTextContent(label);
    expect(part('version')).toHaveTextContent(dataset.release.version);
    for (const path of ['/data/evidence.json', '/data/studies.csv', '/data/schema.json']) {
      const row = part('version').querySelector(`a[href="${path}"]`)?.closest('li');
      const size = formatBytes(new TextEncoder().encode(emittedFile(path)).length);
      expect(row?.textContent).toContain(size);
    }
  });

  it('counts without downloading a file that it only describes', async () => {
    const { asked } = await open();
    expect(asked.toSorted().map((url) => url.replace(/\.[0-9a-f]{8}\./, '.'))).toEqual([
      '/data/index.json',
      '/data/reference.json',
    ]);
  });

  it('keeps what it can show when the reference tables do not come', async () => {
    await open(/reference/);
    expect(part('counts')).toHaveTextContent(`All records${dataset.studies.length}`);
    for (const id of ['counts', 'gaps', 'exclusions', 'version'])
      expect(part(id).querySelector('[role=alert]')).toHaveTextContent(
        'The file of reference tables could not be reached',
      );
  });
});
