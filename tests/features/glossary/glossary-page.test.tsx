import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import GlossaryPage from '../../../src/app/glossary/GlossaryPage';
import { dataset, serveDataset, visit } from '../about/served-dataset';

const { glossary, instruments } = dataset;

async function open(address = '/glossary') {
  serveDataset();
  const { scrolled } = visit(address, <GlossaryPage />);
  await waitFor(() => expect(document.getElementById('thresholds')).not.toBeNull());
  return { scrolled };
}

function here(): string {
  const { pathname, search, hash } = window.location;
  return pathname + search + hash;
}

describe('the terms', () => {
  it('are all there with definition and source', async () => {
    await open();
    expect(document.querySelector('h1')).toHaveTextContent('Glossary');
    const shown = [...document.querySelectorAll('dfn')].map(({ textContent }) => textContent);
    for (const { term } of glossary) expect(shown).toContain(term);
    for (const { id, source } of glossary) {
      const entry = document.getElementById(id);
      const url = 'missing' in source ? null : source.url;
      const links = [...(entry?.querySelectorAll('a') ?? [])];
      expect(links.map((link) => link.getAttribute('href'))).toContain(url);
    }
  });

  it('stand in alphabetical order', async () => {
    await open();
    const names = [...document.querySelectorAll('dfn')].map(({ textContent }) => textContent);
    expect(names).toHaveLength(12);
    expect(names[0]).toBe('Allodynia');
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en-GB')));
  });

  it('are filtered by the text in the address', async () => {
    await open('/glossary?q=I2');
    const names = [...document.querySelectorAll('dfn')].map(({ textContent }) => textContent);
    expect(names).toEqual(['Heterogeneity']);
    expect(screen.getByText('1 of 12 terms', { exact: false })).toBeVisible();
    expect(document.title).toBe('“I2” in the glossary · LDN Evidence');
  });

  it('can be searched; the address follows', async () => {
    await open();
    await userEvent.type(screen.getByRole('searchbox', { name: 'Search the glossary' }), 'toll');
    expect(here()).toBe('/glossary?q=toll');
    expect([...document.querySelectorAll('dfn')].map((name) => name.textContent)).toEqual([
      'Toll-like receptor 4',
    ]);
  });

  it('say when none is found, and how to go on', async () => {
    await open('/glossary?q=zebra');
    expect(screen.getByText(/No term found for “zebra”/)).toBeVisible();
    expect(screen.getByText(/No threshold found for “zebra”/)).toBeVisible();
    await userEvent.click(
      screen.getAllByRole('button', { name: 'Clear the search' })[0] as Element,
    );
    expect(here()).toBe('/glossary');
    expect(document.querySelectorAll('dfn')).toHaveLength(12);
  });
});

describe('anchors', () => {
  const marked = () =>
    [...document.querySelectorAll('[data-anchored]')].map((entry) => entry.id).join();

  it('bring a term into view, mark it and give it focus', async () => {
    const { scrolled } = await open('/glossary#nnt');
    expect(marked()).toBe('nnt');
    expect(scrolled).toHaveBeenCalled();
    expect(document.getElementById('nnt')).toHaveFocus();
  });

  it.each([
    ['tau2', 'heterogeneity'],
    ['NNH', 'nnt'],
    ['cohen-s-d', 'smd'],
  ])('lead from another name, #%s, to #%s', async (name, id) => {
    await open(`/glossary#${name}`);
    await waitFor(() => expect(here()).toBe(`/glossary#${id}`));
    expect(marked()).toBe(id);
  });

  it('that name nothing are said and removed', async () => {
    await open('/glossary#nonsense');
    expect(await screen.findByText('The glossary has no entry “nonsense”.')).toBeVisible();
    expect(here()).toBe('/glossary');
    await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(screen.queryByText(/no entry/)).not.toBeInTheDocument();
  });

  it('win over a search that hides their term', async () => {
    await open('/glossary?q=allodynia#tlr4');
    expect(await screen.findByText(/The search “allodynia” was cleared/)).toBeVisible();
    expect(here()).toBe('/glossary#tlr4');
    expect(marked()).toBe('tlr4');
  });

  it('stay when another part of the address is not understood', async () => {
    await open('/glossary?colour=red#nnt');
    expect(await screen.findByText(/“colour” in the address is not known here/)).toBeVisible();
    expect(here()).toBe('/glossary#nnt');
  });
});

describe('the thresholds', () => {
  it('are all there, each labelled as within one person or between groups', async () => {
    await open();
    const rows = [...document.querySelectorAll<HTMLElement>('tr[id^=threshold-]')];
    expect(rows).toHaveLength(instruments.length);
    const saying = (text: string) =>
      rows.filter((row) => within(row).queryByText(text)).map(({ id }) => id);
    expect(saying('Between groups')).toEqual(['threshold-smd-cohen']);
    // Ten thresholds are fixed: one between groups, and two of which none could be read.
    expect(saying('Within one person')).toHaveLength(7);
  });

  it('say why two have no value', async () => {
    await open();
    const without = ['fiqr', 'msqol-54'].map((id) => document.getElementById(`threshold-${id}`));
    expect(without[0]).toHaveTextContent('No value. No threshold of its own could be read');
    expect(without[1]).toHaveTextContent('No value. No threshold was found in what could be read');
  });
});

it('says that the terms could not be loaded, which is not an empty glossary', async () => {
  serveDataset(/reference/);
  visit('/glossary', <GlossaryPage />);
  expect(await screen.findByRole('alert')).toHaveTextContent('could not be reached');
  expect(screen.queryByText(/No term found/)).not.toBeInTheDocument();
});
