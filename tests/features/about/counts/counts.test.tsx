import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { indexOfDataset } from '../../../../src/data/build/index-of-dataset';
import { censusOf } from '../../../../src/domain/census/census';
import { DesignCounts } from '../../../../src/features/about/counts/DesignCounts';
import { FigureCounts } from '../../../../src/features/about/counts/FigureCounts';
import { PeopleCounts } from '../../../../src/features/about/counts/PeopleCounts';
import { Scope } from '../../../../src/features/about/Scope';
import { fixtureDataset } from '../../../domain/check/fixture-dataset';
import { dataset } from '../served-dataset';

const index = indexOfDataset(dataset, {});
const inventedDataset = await fixtureDataset();
const invented = indexOfDataset(inventedDataset, {});

/** Label and count of each row of the table shown. */
function counted(): ReadonlyMap<string, string> {
  const rows = screen.getAllByRole('row').slice(1);
  return new Map(
    rows.map((row) => [
      within(row).getByRole('rowheader').textContent,
      within(row).getByRole('cell').textContent,
    ]),
  );
}

describe('what the dataset holds', () => {
  // Counted by hand in the four invented records of fixtures/broken-datasets/valid: a trial of 100
  // people, a later report of the same people, a cohort of 40, and a review that adds nobody.
  it('gives the records of each design, and all of them', () => {
    render(<DesignCounts index={invented} />);
    expect([...counted()]).toEqual([
      ['Randomised', '2'],
      ['Retrospective cohort', '1'],
      ['Meta-analysis', '1'],
      ['All records', '4'],
    ]);
  });

  it('gives people once, and accounts for every record', () => {
    render(<PeopleCounts index={invented} />);
    expect([...counted().values()]).toEqual(['140', '2', '1', '0', '1']);
  });

  it('gives outcomes, figures, sources, second-hand and single readings', () => {
    render(
      <FigureCounts census={censusOf(inventedDataset)} version={inventedDataset.release.version} />,
    );
    const shown = counted();
    expect(shown.get('Outcomes')).toBe('4');
    // 49 of the trial, 8 of its later report, 16 of the cohort, 7 of the review.
    expect(shown.get('Figures: effects, groups, counts, sizes, doses, times')).toBe('80');
    expect(shown.get('Results that name where they were read')).toBe('7');
    expect(shown.get('second-hand')).toBe('1');
    expect(shown.get('Results read by one extractor only')).toBe('2');
  });
});

describe('what is covered', () => {
  it('counts the records of each condition and leads to them', () => {
    render(<Scope index={index} defined={(text) => text} />);
    const arthritis = screen.getByRole('link', { name: 'Arthritis' });
    expect(arthritis).toHaveAttribute('href', '/?condition=arthritis');
    // Beaudette-Zlatanova 2023, Chindalore 2005 and Dara 2023.
    expect(arthritis.closest('dt')?.parentElement).toHaveTextContent('3 records');
  });

  it('names the records that are not low-dose naltrexone alone', () => {
    const { container } = render(<Scope index={index} defined={(text) => text} />);
    expect(container).toHaveTextContent(
      'kept for context, 2 in all: Chindalore 2005 and Younger 2009 (50 mg)',
    );
  });

  it('does not count the 50 mg of a context record among the doses of LDN', () => {
    const { container } = render(<Scope index={index} defined={(text) => text} />);
    expect(container).toHaveTextContent('they run from 0.5 to 6 mg a day');
  });
});
