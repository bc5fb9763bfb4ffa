import { waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import AboutPage from '../../../src/app/about/AboutPage';
import { formatBytes } from '../../../src/domain/format/byte-size';
import { aboutParts } from '../../../src/features/about/about-parts';
import { dataset, emittedFile, serveDataset, visit } from './served-dataset';

/** The page is long, and asking jsdom for roles on it slow: elements are found by their ids. */
async function open(unreachable?: RegExp) {
  serveDataset(unreachable);
  const { container } = visit('/about', <AboutPage />);
  await waitFor(() => expect(container.textContent).not.toMatch(/Loading…|measuring…/));
  return container;
}

function part(id: string): HTMLElement {
  const found = document.getElementById(id)?.closest('section');
  if (!found) throw new Error(`No part ${id}`);
  return found;
}

describe('the page on methods and data', () => {
  it('leads to each of its parts, and offers the files with their sizes as delivered', async () => {
    const container = await open();
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

  it('keeps what it can show when the dataset file does not come', async () => {
    await open(/evidence\.json/);
    expect(part('counts')).toHaveTextContent(`All records${dataset.studies.length}`);
    expect(part('counts').querySelector('[role=alert]')).toHaveTextContent(
      'The dataset file could not be reached',
    );
    expect(part('version')).toHaveTextContent('size not known: the file could not be loaded');
    expect(part('exclusions')).toHaveTextContent(
      `${dataset.studies.length + dataset.exclusions.length} records are accounted for`,
    );
  });
});
