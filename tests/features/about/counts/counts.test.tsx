import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { indexOfDataset } from '../../../../src/data/build/index-of-dataset';
import { censusOf } from '../../../../src/domain/census/census';
import { formatCount } from '../../../../src/domain/format/number';
import { countParticipants } from '../../../../src/domain/select/count-participants';
import { designCodes, designs } from '../../../../src/domain/vocabulary/filters/designs';
import { DesignCounts } from '../../../../src/features/about/counts/DesignCounts';
import { FigureCounts } from '../../../../src/features/about/counts/FigureCounts';
import { PeopleCounts } from '../../../../src/features/about/counts/PeopleCounts';
import { Scope } from '../../../../src/features/about/Scope';
import { dataset } from '../served-dataset';

const index = indexOfDataset(dataset, {});
const { studies } = index;
const census = censusOf(dataset);

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
  it('gives the records of each design, and all of them, as the index has them', () => {
    render(<DesignCounts index={index} />);
    const shown = counted();
    for (const code of designCodes) {
      const count = studies.filter(({ design }) => design === code).length;
      expect(shown.get(designs[code].label)).toBe(count === 0 ? undefined : String(count));
    }
    expect(shown.get('All records')).toBe(String(studies.length));
  });

  it('gives people once, and accounts for every record', () => {
    render(<PeopleCounts index={index} />);
    const shown = counted();
    expect(shown.get('People')).toBe(formatCount(countParticipants(studies).participants));
    const records = [...shown].filter(([label]) => label !== 'People').map(([, count]) => count);
    expect(records.reduce((sum, count) => sum + Number(count), 0)).toBe(studies.length);
  });

  it('gives outcomes, figures, sources, second-hand and single readings as the check counts them', () => {
    render(<FigureCounts census={census} version={dataset.release.version} />);
    const shown = counted();
    const { counts } = census;
    expect(shown.get('Outcomes')).toBe(formatCount(counts.outcomes));
    expect(shown.get('Figures: effects, groups, counts, sizes, doses, times')).toBe(
      formatCount(counts.figures),
    );
    expect(shown.get('Results that name where they were read')).toBe(formatCount(counts.sources));
    expect(shown.get('second-hand')).toBe(formatCount(counts.secondHand));
    expect(shown.get('Results read by one extractor only')).toBe(
      formatCount(counts.singleExtractor),
    );
  });
});

describe('what is covered', () => {
  it('counts the records of each condition and leads to them', () => {
    render(<Scope index={index} defined={(text) => text} />);
    const arthritis = screen.getByRole('link', { name: 'Arthritis' });
    expect(arthritis).toHaveAttribute('href', '/?condition=arthritis');
    const count = studies.filter((study) => study.conditionGroups.includes('arthritis')).length;
    expect(arthritis.closest('dt')?.parentElement).toHaveTextContent(`${count} records`);
  });

  it('names the three records that are not low-dose naltrexone alone', () => {
    const { container } = render(<Scope index={index} defined={(text) => text} />);
    expect(container).toHaveTextContent(
      'kept for context, 3 in all: Chindalore 2005, Oxytrex osteoarthritis trial 2005 and Younger 2009 (50 mg)',
    );
  });

  it('does not count the 50 mg of a context record among the doses of LDN', () => {
    const { container } = render(<Scope index={index} defined={(text) => text} />);
    expect(container).toHaveTextContent('they run from 0.5 to 12.5 mg a day');
  });
});
