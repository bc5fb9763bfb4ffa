import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Arm } from '../../../src/domain/schema/outcome';
import { articleOf, readStudy, renderStudy, rowOf } from './render-study';

const outcomeArticle = (key: string) => articleOf(`outcome-${key}`);
const harmArticle = (key: string) => articleOf(`harm-${key}`);

/** Every number that an arm prints; the level of an interval stands in the column's heading. */
function numbersOf(arm: Arm): readonly number[] {
  return Object.values(arm)
    .flat()
    .filter((value): value is number => typeof value === 'number');
}

/** The number with a true minus, with or without zeros after it, and not as part of another number. */
function asPrinted(value: number): RegExp {
  const digits = String(Math.abs(value)).replace('.', '\\.');
  const zeros = Number.isInteger(value) ? '(\\.0+)?' : '0*';
  return new RegExp(`(^|[^\\d.])${value < 0 ? '−' : ''}${digits}${zeros}(?![\\d]|\\.\\d)`);
}

describe.each(['due-bruun-2024', 'srinivasan-2021', 'younger-2013', 'bolton-2019', 'hegde-2025'])(
  '%s',
  (id) => {
    test('prints every figure of every arm in the row of that arm', () => {
      const study = readStudy(id);
      renderStudy(study);
      for (const outcome of study.outcomes) {
        const article = outcomeArticle(outcome.key);
        for (const arm of outcome.arms) {
          const numbers = numbersOf(arm);
          if (numbers.length === 0) continue;
          const row = rowOf(article, arm.label);
          const cells = [...row.cells].map(({ textContent }) => textContent ?? '');
          for (const value of numbers)
            expect(cells.filter((text) => asPrinted(value).test(text))).not.toEqual([]);
        }
      }
    });

    test('prints every estimate with the ends of its interval', () => {
      const study = readStudy(id);
      renderStudy(study);
      for (const { key, effect } of study.outcomes) {
        if ('missing' in effect) continue;
        const article = outcomeArticle(key);
        if (typeof effect.estimate === 'number')
          expect(article).toHaveTextContent(asPrinted(effect.estimate));
        if (effect.interval) {
          expect(article).toHaveTextContent(`${effect.interval.levelPercent}% CI`);
          expect(article).toHaveTextContent(asPrinted(effect.interval.low));
          expect(article).toHaveTextContent(asPrinted(effect.interval.high));
        }
        if (effect.p) expect(article).toHaveTextContent(`P ${effect.p.relation}`);
      }
    });
  },
);

test('values worked out from a printed spread are marked derived (Younger 2013)', () => {
  renderStudy(readStudy('younger-2013'));
  const article = outcomeArticle('pain-intensity-reduction-from-baseline-with-disp');
  for (const name of [/^SE\s*derived$/, /^SD\s*derived$/])
    expect(within(article).getByRole('columnheader', { name })).toBeVisible();
});

test('responders with denominators get a difference and a ratio, marked computed (Due Bruun 2024)', () => {
  renderStudy(readStudy('due-bruun-2024'));
  const article = outcomeArticle('responder-at-least-30-less-pain-intention-to-tre');
  // 20 of 49 against 13 of 50: difference 100 (20/49 − 13/50) with its Wald interval; ratio
  // (20/49)/(13/50) with exp(ln RR ± 1.96 √(1/20 − 1/49 + 1/13 − 1/50)), Cochrane Handbook 6.4.1.
  expect(article).toHaveTextContent('Risk difference, computed14.8 points [95% CI −3.5, 33.2]');
  expect(article).toHaveTextContent('Risk ratio, computed1.57 [95% CI 0.88, 2.79]');
});

test('a crossover gets no difference of proportions: its arms hold the same people', () => {
  renderStudy(readStudy('younger-2013'));
  expect(outcomeArticle('responder-composite')).not.toHaveTextContent('Risk ratio');
});

test('harms in people are compared like benefits, events are never divided by people', () => {
  renderStudy(readStudy('due-bruun-2024'));
  // 41 of 49 against 43 of 50.
  expect(harmArticle('any-adverse-event')).toHaveTextContent(
    'Risk difference, computed−2.3 points [95% CI −16.5, 11.8]',
  );
  document.body.innerHTML = '';
  const study = readStudy('srinivasan-2021');
  renderStudy(study);
  const events = harmArticle(study.harms.events[0]?.key ?? '');
  expect(events).toHaveTextContent('Counts events, not people');
  expect(within(events).getByRole('row', { name: 'LDN 8' })).toBeVisible();
  expect(within(events).getByRole('row', { name: 'amitriptyline 52' })).toBeVisible();
  expect(events).not.toHaveTextContent('computed');
});

test('comparisons, before-after changes and descriptions stand in groups of their own', () => {
  renderStudy(readStudy('smith-2013-paediatric'));
  const outcomes = screen.getByRole('region', { name: 'Outcomes' });
  const groups = within(outcomes)
    .getAllByRole('heading', { level: 3 })
    .map(({ textContent }) => textContent);
  expect(groups).toContain('Before and after, no comparison group');
  const before = within(outcomes).getByRole('heading', {
    name: 'Before and after, no comparison group',
  }).parentElement;
  // What has no comparison group has neither a mark nor a line: it stands in words.
  expect(before).toHaveTextContent('Before and after, no comparison group');
  expect(before?.querySelectorAll('svg, .null-line')).toHaveLength(0);
});

test('naltrexone at any dose is never called LDN where its effect is drawn (Bolton 2019)', () => {
  renderStudy(readStudy('bolton-2019'));
  const article = outcomeArticle('dizziness');
  expect(article).toHaveTextContent('favours naltrexone');
  expect(article).not.toHaveTextContent('favours LDN');
});

test('what a review pooled stands in one table with what it does not report (Hegde 2025)', () => {
  renderStudy(readStudy('hegde-2025'));
  const table = screen.getByRole('table', { name: 'Pooled results as printed' });
  const row = within(table).getByRole('row', { name: /Pain, fibromyalgia v placebo/i });
  expect(row).toHaveTextContent('−0.34 [95% CI −0.62, −0.06]');
  expect(row).toHaveTextContent('P = 0.0186');
  expect(within(row).getAllByText('not reported in what could be read')).toHaveLength(3);
});
