import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { treatmentOf } from '../../src/domain/effects/treatment-name';
import { findingsOf } from '../../src/domain/exports/fhir/findings';
import { outcomeLine } from '../../src/domain/record/outcome-line';
import { reviewEstimates } from '../../src/domain/reviews/review-estimates';
import { harmStatements } from '../../src/domain/safety/review-harms';
import type { Study } from '../../src/domain/schema/study';
import { isReviewOfLdn } from '../../src/domain/study/own-study';
import { StudyCard } from '../../src/features/evidence-list/StudyCard';
import { ReviewHarmsPart } from '../../src/features/safety/ReviewHarmsPart';
import { summariseStudy } from '../../src/domain/summary/summarise-study';
import { articleOf, renderStudy } from '../features/study-detail/render-study';
import { livingDataset } from '../living-dataset';

/** Outcomes of a record whose figures are not of low-dose naltrexone. */
const otherDoses = (study: Study) =>
  study.outcomes.filter(({ effect }) => treatmentOf(study, effect) !== 'LDN');

const records = (await livingDataset()).studies.filter((study) => otherDoses(study).length > 0);

/** The sentence that denies it. */
const denial = 'Not low-dose naltrexone alone: not shown among LDN effects';

/** Everything that an element says, to eyes or to a screen reader, without what the record itself words. */
function said(element: Element, quoted: readonly (string | undefined)[]): string {
  const spoken = [...element.querySelectorAll('[aria-label], title')].flatMap((part) => [
    part.getAttribute('aria-label') ?? '',
    part.textContent ?? '',
  ]);
  return [denial, ...quoted].reduce<string>(
    (text, words) => (words ? text.replaceAll(words, '') : text),
    [element.textContent ?? '', ...spoken].join(' '),
  );
}

it('looks at naltrexone at any dose and at records kept for context', () => {
  expect(records.map(({ id }) => id)).toContain('bolton-2019');
  expect(records.some(({ contextOnly }) => contextOnly)).toBe(true);
});

describe.each(records.map((study) => [study.id, study] as const))('%s', (_, study) => {
  it('is not called LDN on its card', () => {
    const summary = summariseStudy(study, () => null);
    const { container } = render(<StudyCard study={summary} actionsOf={() => null} />);
    const band = container.querySelector('.study-card-band') ?? container;
    const prose = [summary.finding, summary.harms, summary.name, summary.comparatorLabel];
    if (summary.band.kind === 'difference') expect(said(band, prose)).toContain('naltrexone');
    expect(said(band, prose)).not.toMatch(/\bLDN\b/);
  });

  it('is not called LDN in a figure of its page, seen or heard', () => {
    renderStudy(study);
    for (const outcome of otherDoses(study)) {
      const effect = 'missing' in outcome.effect ? undefined : outcome.effect;
      const prose = [outcome.note, outcome.name, effect?.contrast, effect?.interventionNote];
      const article = articleOf(`outcome-${outcome.key}`);
      expect(said(article, prose)).not.toMatch(/\bLDN\b/);
      expect(said(article, prose)).not.toMatch(/(fewer|more) on LDN|side of LDN/);
    }
  });

  it('is not called LDN side by side, among harms of reviews, or in FHIR', () => {
    for (const outcome of otherDoses(study)) {
      expect(outcomeLine(outcome).replaceAll(outcome.name, '')).not.toMatch(/\bLDN\b/);
      const finding = findingsOf(study).find(({ key }) => key === `outcome-${outcome.key}`);
      for (const { description } of finding?.statistics ?? [])
        expect(description ?? '').not.toMatch(/\bLDN (minus|v)|minus LDN/);
    }
    // A review of another use stands on no page of reviews or of safety.
    const estimates = isReviewOfLdn(study)
      ? reviewEstimates(study).filter(({ treatment }) => treatment !== 'LDN')
      : [];
    if (estimates.length === 0) return;
    const { container } = render(
      <ReviewHarmsPart estimates={estimates} reviews={harmStatements(study)} />,
    );
    const figures = [...container.querySelectorAll('figure')];
    expect(figures).not.toHaveLength(0);
    for (const figure of figures) expect(said(figure, [])).not.toMatch(/\bLDN\b/);
  });
});
