import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { isMissing } from '../../../src/domain/missing/missing';
import type { Check, Source } from '../../../src/domain/schema/source';
import { checkStatuses, sourceKinds } from '../../../src/domain/vocabulary/sources';
import { openSource, readStudy, renderStudy } from './render-study';

function expectPanel(panel: HTMLElement, source: Source, check: Check) {
  expect(panel).toHaveTextContent(sourceKinds[source.kind].label);
  expect(panel).toHaveTextContent(checkStatuses[check.status].label);
  if (check.note !== undefined) expect(panel).toHaveTextContent(check.note);
  if (isMissing(source.url)) expect(panel).toHaveTextContent(source.url.note ?? '');
  else expect(within(panel).getByRole('link')).toHaveAttribute('href', source.url);
}

describe.each(['due-bruun-2024', 'srinivasan-2021', 'younger-2013', 'bolton-2019', 'hegde-2025'])(
  'sources of %s',
  (id) => {
    test('each outcome opens where it was read and what the second extractor found', async () => {
      const study = readStudy(id);
      const { user } = renderStudy(study);
      for (const outcome of study.outcomes) {
        const article = document.getElementById(`outcome-${outcome.key}`)?.closest('article');
        // The thresholds of the instrument carry sources of their own before the figure's.
        const { panel, close } = await openSource(user, article ?? document.body);
        expectPanel(panel, outcome.source, outcome.check);
        await close();
      }
    });

    test('each harm and each pooled result opens its own source', async () => {
      const study = readStudy(id);
      const { user } = renderStudy(study);
      for (const harm of study.harms.events) {
        const article = document.getElementById(`harm-${harm.key}`)?.closest('article');
        const { panel, close } = await openSource(user, article ?? document.body);
        if (!isMissing(harm.source)) expectPanel(panel, harm.source, harm.check);
        await close();
      }
      for (const pooled of study.pooled) {
        const table = screen.getByRole('table', { name: 'Pooled results as printed' });
        const row = within(table)
          .getAllByRole('rowheader')
          .find((header) => header.textContent?.startsWith(pooled.outcome))
          ?.closest('tr');
        const { panel, close } = await openSource(user, row ?? document.body);
        expectPanel(panel, pooled.source, pooled.check);
        await close();
      }
    });

    test('participants, sex, age, dose and duration each lead to the record', async () => {
      const study = readStudy(id);
      const { user } = renderStudy(study);
      const table = screen.getByRole('table', { name: 'Population, intervention and comparator' });
      for (const label of ['Participants', 'Female', 'Mean age', 'Dose', 'Duration']) {
        const row = within(table).getByRole('rowheader', { name: label }).closest('tr');
        const { panel, close } = await openSource(user, row ?? table);
        expect(within(panel).getAllByRole('link').length).toBeGreaterThan(0);
        expect(panel).toHaveTextContent('No check is recorded for this figure alone');
        await close();
      }
    });
  },
);

test('a dose that was read elsewhere names its own page (de Paula 2023)', async () => {
  const { user } = renderStudy(readStudy('paula-2023'));
  const row = screen.getByRole('rowheader', { name: 'Dose' }).closest('tr');
  const { panel } = await openSource(user, row ?? document.body);
  expect(within(panel).getByRole('link')).toHaveAttribute(
    'href',
    'https://clinicaltrials.gov/study/NCT04502251',
  );
  expect(panel).toHaveTextContent('Read by one extractor only');
});

test('second-hand figures and those of one extractor say so beside the figure', () => {
  renderStudy(readStudy('due-bruun-2024'));
  const article = (key: string) => document.getElementById(`outcome-${key}`)?.closest('article');
  expect(article('baseline-pain-intensity')).toHaveTextContent('second-hand');
  expect(article('baseline-pain-intensity')).toHaveClass('second-hand');
  expect(article('pain-intensity-change-from-baseline')).not.toHaveTextContent('second-hand');
  expect(article('pain-intensity-change-from-baseline')).not.toHaveClass('second-hand');
  document.body.innerHTML = '';
  renderStudy(readStudy('srinivasan-2021'));
  expect(article('pain-on-a-5-point-likert-scale-and-mcgill-pain-q')).toHaveTextContent(
    'read by one extractor',
  );
});

test('the list of sources names each page once with what was read there', () => {
  renderStudy(readStudy('due-bruun-2024'));
  const sources = within(screen.getByRole('region', { name: 'Sources' }));
  expect(sources.getAllByRole('listitem')).toHaveLength(5);
  expect(sources.getByText(/^Abstract of the paper ·/)).toHaveTextContent('1 outcome, 2 harms');
  expect(sources.getByText(/^This says nothing|nothing about the strength/)).toBeVisible();
  // A second-hand page whose address was not recorded says so instead of linking.
  expect(sources.getByText(/whose public address is not known/)).toBeVisible();
});
