import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { isMissing } from '../../../src/domain/missing/missing';
import type { Check, Source } from '../../../src/domain/schema/source';
import { checkStatuses, sourceKinds } from '../../../src/domain/vocabulary/sources';
import { articleOf, openSource, readStudy, renderStudy, rowOf } from './render-study';

function expectPanel(panel: HTMLElement, source: Source, check: Check) {
  const { label, secondHand } = sourceKinds[source.kind];
  if (source.readIn === undefined) expect(panel).toHaveTextContent(label);
  else {
    const read = `${secondHand ? 'Second-hand:' : `${label},`} read in ${source.readIn}`;
    expect(panel).toHaveTextContent(read);
  }
  expect(panel).toHaveTextContent(checkStatuses[check.status].label);
  if (check.note !== undefined) expect(panel).toHaveTextContent(check.note);
  if (isMissing(source.url)) expect(panel).toHaveTextContent(source.url.note ?? '');
  else expect(panel.querySelector('a')).toHaveAttribute('href', source.url);
}

function pooledTable(): HTMLElement {
  return screen.getByRole('table', { name: 'Pooled results as printed' });
}

function picoTable(): HTMLElement {
  return screen.getByRole('table', { name: 'Population, intervention and comparator' });
}

describe.each(['due-bruun-2024', 'srinivasan-2021', 'younger-2013', 'bolton-2019', 'hegde-2025'])(
  'sources of %s',
  (id) => {
    test('each outcome opens where it was read and what the second extractor found', () => {
      const study = readStudy(id);
      renderStudy(study);
      for (const outcome of study.outcomes) {
        // The thresholds of the instrument carry sources of their own before the figure's.
        const { panel, close } = openSource(articleOf(`outcome-${outcome.key}`));
        expectPanel(panel, outcome.source, outcome.check);
        close();
      }
    });

    test('each harm and each pooled result opens its own source', () => {
      const study = readStudy(id);
      renderStudy(study);
      for (const harm of study.harms.events) {
        const { panel, close } = openSource(articleOf(`harm-${harm.key}`));
        if (!isMissing(harm.source)) expectPanel(panel, harm.source, harm.check);
        close();
      }
      for (const pooled of study.pooled) {
        const { panel, close } = openSource(rowOf(pooledTable(), pooled.outcome));
        expectPanel(panel, pooled.source, pooled.check);
        close();
      }
    });

    test('participants, sex, age, dose and duration each lead to the record', () => {
      renderStudy(readStudy(id));
      const table = picoTable();
      for (const label of ['Participants', 'Female', 'Mean age', 'Dose', 'Duration']) {
        const { panel, close } = openSource(rowOf(table, label));
        expect(panel.querySelectorAll('a').length).toBeGreaterThan(0);
        expect(panel).toHaveTextContent('No check is recorded for this figure alone');
        close();
      }
    });
  },
);

test('a dose that was read elsewhere names its own page (de Paula 2023)', () => {
  renderStudy(readStudy('paula-2023'));
  const { panel } = openSource(rowOf(picoTable(), 'Dose'));
  expect(panel.querySelector('a')).toHaveAttribute(
    'href',
    'https://clinicaltrials.gov/study/NCT04502251',
  );
  expect(panel).toHaveTextContent('Read by one extractor only');
});

test('second-hand figures and those of one extractor say so beside the figure', () => {
  const { unmount } = renderStudy(readStudy('due-bruun-2024'));
  const baseline = articleOf('outcome-baseline-pain-intensity');
  expect(baseline).toHaveTextContent('second-hand');
  expect(baseline).toHaveClass('second-hand');
  const primary = articleOf('outcome-pain-intensity-change-from-baseline');
  expect(primary).not.toHaveTextContent('second-hand');
  expect(primary).not.toHaveClass('second-hand');
  unmount();
  renderStudy(readStudy('srinivasan-2021'));
  expect(articleOf('outcome-pain-on-a-5-point-likert-scale-and-mcgill-pain-q')).toHaveTextContent(
    'read by one extractor',
  );
});

test('the list of sources names each page once with what was read there', () => {
  renderStudy(readStudy('due-bruun-2024'));
  const sources = within(screen.getByRole('region', { name: 'Sources' }));
  expect(sources.getAllByRole('listitem')).toHaveLength(5);
  expect(sources.getByText(/^Abstract of the paper ·/)).toHaveTextContent('1 outcome, 2 harms');
  expect(sources.getByText(/nothing about the strength of the evidence/)).toBeVisible();
  // A second-hand page whose address was not recorded says so instead of linking.
  expect(sources.getByText(/whose public address is not known/)).toBeVisible();
});
