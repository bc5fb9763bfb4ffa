import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { DataDictionary } from '../../../../src/features/about/dictionary/DataDictionary';
import { emittedFile } from '../served-dataset';

const schema: { properties: object } = JSON.parse(emittedFile('/data/schema.json'));

function headersOfRecord(): readonly Element[] {
  const table = [...document.querySelectorAll('table')].find(
    ({ caption }) => caption?.textContent === 'Fields at the top of a record',
  );
  return [...(table?.querySelectorAll('tbody th') ?? [])];
}

const names = () => headersOfRecord().map((header) => header.querySelector('code')?.textContent);

describe('the data dictionary on the page', () => {
  it('lists every field at the top of the schema, with a meaning for each', () => {
    render(<DataDictionary schema={schema} q="" onSearch={vi.fn()} />);
    expect(names()).toEqual(Object.keys(schema.properties));
    for (const header of headersOfRecord())
      expect(header.querySelector('span.block')?.textContent).toMatch(/\.$/);
  });

  it('describes the fields inside a field in a section that its type leads to', () => {
    render(<DataDictionary schema={schema} q="" onSearch={vi.fn()} />);
    const link = document.querySelector('a[href="#field-outcomes"]');
    expect(link).toHaveTextContent('list of groups of fields');
    const section = document.getElementById('field-outcomes');
    expect(section).toHaveTextContent('outcomes[].timepointWeeks');
    expect(section).not.toHaveAttribute('open');
  });

  it('shows only what a search finds, opened', () => {
    render(<DataDictionary schema={schema} q="lowerIsBetter" onSearch={vi.fn()} />);
    expect(names()).toEqual([]);
    expect(document.getElementById('field-outcomes')).toHaveAttribute('open');
    expect(screen.getByText(/^1 of \d+ fields$/)).toBeVisible();
  });

  it('hands on what is typed, and says when nothing is found', async () => {
    const onSearch = vi.fn();
    render(<DataDictionary schema={schema} q="zebra" onSearch={onSearch} />);
    expect(screen.getByText('No field holds “zebra”.')).toBeVisible();
    await userEvent.clear(screen.getByRole('searchbox', { name: 'Search the fields' }));
    expect(onSearch).toHaveBeenLastCalledWith('');
  });
});
