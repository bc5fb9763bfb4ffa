import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { certaintyRules } from '../../../src/domain/vocabulary/certainty';
import { limitationChips } from '../../../src/domain/vocabulary/limitation-chips';
import { censusOf } from '../../../src/domain/census/census';
import { resultDirections } from '../../../src/domain/vocabulary/filters/directions';
import { Exclusions } from '../../../src/features/about/Exclusions';
import { Gaps } from '../../../src/features/about/Gaps';
import { Rules } from '../../../src/features/about/rules/Rules';
import { SharedPeople } from '../../../src/features/about/counts/SharedPeople';
import { unreadCorrection } from '../../unread-correction';
import { dataset } from './served-dataset';

const { studies, exclusions } = dataset;
const census = censusOf(dataset);
const plain = (text: string) => text;

describe('what is missing and kept out', () => {
  it('accounts for every record, kept or kept out, with the reason', () => {
    render(<Exclusions exclusions={exclusions} records={studies.length} />);
    const [kept, out] = [studies.length, exclusions.length];
    expect(
      screen.getByText(
        `${kept + out} records are accounted for: ${kept} in the dataset and ${out} kept out of it.`,
      ),
    ).toBeVisible();
    for (const { name, reason } of exclusions) {
      expect(screen.getByText(name)).toBeVisible();
      expect(screen.getByText(reason)).toBeVisible();
    }
  });

  it('names the corrections that were not read, and says that no rating is held', () => {
    const corrected = new Set(['cree-2010', 'smith-2011']);
    const planted = studies.map((study) =>
      corrected.has(study.id) ? { ...study, corrections: [unreadCorrection] } : study,
    );
    const { gaps } = censusOf({ ...dataset, studies: planted });
    const { container } = render(<Gaps gaps={gaps} records={studies.length} defined={plain} />);
    expect(container).toHaveTextContent(
      'A correction was published for Cree 2010 and Smith 2011; its text could not be read',
    );
    expect(container).toHaveTextContent('No record holds a published rating of risk of bias');
  });

  it('says of a gap that is closed that it is', () => {
    const { gaps } = censusOf(dataset);
    const closed = {
      ...gaps,
      byReadability: { ...gaps.byReadability, low: [] },
      correctionsNotRead: [],
      postedNotRead: [],
      postedTrialsNotRead: [],
    };
    const { container } = render(<Gaps gaps={closed} records={studies.length} defined={plain} />);
    expect(container).toHaveTextContent('Of every record more than a little could be read.');
    expect(container).toHaveTextContent('The text of every correction that is known was read.');
    expect(container).toHaveTextContent('No values are known to be posted that could not be read.');
  });

  it('names the four records of the FINAL trial as one set of people', () => {
    const { container } = render(<SharedPeople sets={census.sharedPeople} />);
    const sets = [...container.querySelectorAll('li')].map((row) =>
      [...row.querySelectorAll('a')].map((link) => link.textContent),
    );
    expect(sets).toContainEqual([
      'Bruun 2021 (protocol)',
      'Due Bruun 2024',
      'Due Bruun 2025',
      'Nielsen 2026',
    ]);
  });
});

it('describes every direction, every limitation chip and every domain of certainty by its rule', () => {
  const { container } = render(<Rules defined={plain} />);
  const named = [...container.querySelectorAll('dt')].map(({ textContent }) => textContent);
  const labels = [
    ...Object.values(resultDirections),
    ...Object.values(limitationChips),
    ...Object.values(certaintyRules),
  ];
  expect(named).toEqual(labels.map(({ label }) => label));
});
