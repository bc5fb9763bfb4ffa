import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Term } from '../../../src/figures/words/Term';
import { TermText } from '../../../src/figures/words/TermText';
import { dataset, serveDataset, visit } from '../../features/about/served-dataset';

const nnt = dataset.glossary.find(({ id }) => id === 'nnt');

function sentence() {
  visit(
    '/',
    <p>
      The <Term id="nnt">NNT</Term> is shown with its interval.
    </p>,
  );
  return screen.getByRole('button', { name: 'NNT' });
}

// jsdom has no popover: these run the way of browsers that have none. The browser tests run the other.
describe('a term in running text', () => {
  it('asks for the glossary only when it is opened, and never on hover', async () => {
    const asked = serveDataset();
    const term = sentence();
    await userEvent.hover(term);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(asked).toEqual([]);
    await userEvent.click(term);
    expect(await screen.findByText(/1 divided by the difference in risk/)).toBeVisible();
    expect(asked).toHaveLength(1);
  });

  it.each(['{Enter}', ' '])('opens with the key "%s" and closes with Escape', async (key) => {
    serveDataset();
    const term = sentence();
    await userEvent.tab();
    expect(term).toHaveFocus();
    await userEvent.keyboard(key);
    expect(term).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getByRole('dialog', { name: 'Number needed to treat' })).toBeVisible();
    await screen.findByText(nnt?.definition ?? 'no definition');
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(term).toHaveFocus();
  });

  it('closes when something else is pressed, and stays open when it is pressed itself', async () => {
    serveDataset();
    const term = sentence();
    await userEvent.click(term);
    await userEvent.click(await screen.findByText(nnt?.definition ?? 'no definition'));
    expect(screen.getByRole('dialog')).toBeVisible();
    await userEvent.click(document.body);
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  });

  it('names its source and leads to the entry of the glossary', async () => {
    serveDataset();
    await userEvent.click(sentence());
    const source = await screen.findByRole('link', { name: 'nhsevidencetoolkit.net' });
    expect(source).toHaveAttribute('href', 'https://nhsevidencetoolkit.net/glossary/page/7/');
    expect(screen.getByRole('link', { name: 'In the glossary' })).toHaveAttribute(
      'href',
      '/glossary#nnt',
    );
    await userEvent.click(screen.getByRole('link', { name: 'In the glossary' }));
    expect(window.location.pathname + window.location.hash).toBe('/glossary#nnt');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('says that the definition could not be loaded, and tries again', async () => {
    serveDataset(/reference/);
    await userEvent.click(sentence());
    expect(await screen.findByText(/The definition could not be loaded/)).toBeVisible();
    serveDataset();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText(nnt?.definition ?? 'no definition')).toBeVisible();
  });
});

describe('a plain text with terms', () => {
  it('marks the first mention of each term and leaves the words as they are', () => {
    serveDataset();
    const text = 'LDN is off-label; heterogeneity (I² = 40%) and an NNT of 8. Off-label again.';
    const { container } = visit('/', <TermText text={text} />);
    expect(container).toHaveTextContent(text);
    const names = screen.getAllByRole('button').map(({ textContent }) => textContent);
    expect(names).toEqual(['off-label', 'heterogeneity', 'NNT']);
  });
});
