import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import StudyPage from '../../../src/app/study/StudyPage';
import { files } from '../../../src/data/files';
import { searchWordsOf } from '../../../src/domain/summary/search-words';
import { summariseStudy } from '../../../src/domain/summary/summarise-study';
import type { Release } from '../../../src/domain/schema/release';
import { readExclusions, readStudy } from './render-study';

const study = readStudy('younger-2013');
const index = {
  format: files.index.format,
  version: '2026.11.0',
  date: '2026-11-22',
  studies: [summariseStudy(study, () => null)],
  diagnoses: [],
  registeredTrials: [],
  harms: [],
  corrected: [],
  details: { [study.id]: 'hash' },
};
const words = {
  format: files.words.format,
  version: '2026.11.0',
  ...searchWordsOf({ studies: [study], diagnoses: [] }),
};
const reference = {
  format: files.reference.format,
  glossary: [],
  diagnoses: [],
  instruments: [],
  registeredTrials: [],
  exclusions: readExclusions(),
  release: {
    version: '2026.11.2',
    date: '2026-11-29',
    changelog: [
      {
        version: '2026.11.2',
        date: '2026-11-29',
        changes: ['Invented.'],
        records: [
          {
            file: 'studies',
            record: study.id,
            field: 'population.analyzed',
            what: 'number analysed',
            was: '31',
            now: '28',
          },
        ],
      },
    ],
  } satisfies Release,
};

/** Answers each file of the dataset; `record` is what asking for the record of the study gives. */
function serve(record: () => Response | Promise<Response>) {
  vi.stubGlobal('fetch', (url: string) => {
    if (url.includes('/studies/')) return Promise.resolve(record());
    const file = url.includes('reference') ? reference : url.includes('words') ? words : index;
    return Promise.resolve(Response.json(file));
  });
}

function openPage(id: string) {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <StudyPage id={id} />
    </QueryClientProvider>,
  );
}

afterEach(() => {
  vi.unstubAllGlobals();
});

test('names the page after the study and its condition', async () => {
  serve(() => Response.json({ version: '2026.11.0', study }));
  openPage(study.id);
  expect(await screen.findByRole('region', { name: 'Cite' })).toBeVisible();
  expect(document.title).toBe('Younger 2013: fibromyalgia · LDN Evidence');
});

test('says what a version corrected in the record, old and new', async () => {
  serve(() => Response.json({ study }));
  openPage(study.id);
  expect(
    await screen.findByText('Corrected in 2026.11.2: number analysed, was 31, now 28.'),
  ).toBeVisible();
});

test('a record that does not arrive is a failure to load, not a missing study', async () => {
  let answers = 0;
  serve(() => {
    answers += 1;
    return answers === 1
      ? new Response('', { status: 503 })
      : Response.json({ version: '2026.11.0', study });
  });
  openPage(study.id);
  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent('Could not load');
  expect(alert).toHaveTextContent('503');
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Younger 2013');
  await userEvent.click(within(alert).getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('region', { name: 'Cite' })).toBeVisible();
});

test('an unknown id is said to be unknown, with the studies it resembles', async () => {
  serve(() => new Response('', { status: 404 }));
  openPage('younger-2031');
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(/younger-2031|Study/);
  expect(await screen.findByRole('link', { name: 'Younger 2013' })).toBeVisible();
});

test('an id that every object has is unknown too', async () => {
  serve(() => new Response('', { status: 404 }));
  openPage('constructor');
  expect(await screen.findByText(/There is no study with the id/)).toBeVisible();
});

test('an excluded record leads to the reason for its exclusion', async () => {
  serve(() => new Response('', { status: 404 }));
  openPage('oalib-meta');
  expect(await screen.findByText(/more than ten standard deviations/)).toBeVisible();
});

test('the four lines on a study are copied with its figure, its citation, dataset, date and address', async () => {
  serve(() => Response.json({ study }));
  const user = userEvent.setup();
  openPage(study.id);
  const answer = within(await screen.findByRole('region', { name: 'Answer' }));
  await user.click(answer.getByRole('button', { name: 'Copy for the chart' }));
  expect(await answer.findByRole('status')).toHaveTextContent(/^Copied/);
  const [head, benefit, harms, sure, next, ...rest] = (await navigator.clipboard.readText()).split(
    '\n',
  );
  expect(head).toBe('Low-dose naltrexone (LDN, off-label): Younger 2013, fibromyalgia');
  // The finding, and the figure that the page draws below it.
  expect(benefit).toContain(`Benefit: ${study.finding} `);
  expect(benefit).toMatch(/weeks: .*−28\.8% versus −18\.0%.*\.$/);
  expect(harms).toMatch(/^Harms: .+\.$/);
  expect(sure).toMatch(
    /^How sure: Randomised crossover, double-blind\. .*risk of bias not assessed/,
  );
  expect(next).toContain('Corrected in dataset 2026.11.2: number analysed.');
  expect(rest).toEqual([
    'Sources:',
    expect.stringMatching(/^Younger 2013: .*DOI 10\.1002\/art\.37734$/),
    `LDN Evidence, dataset 2026.11.0 of 22 November 2026, ${window.location.origin}/studies/younger-2013`,
  ]);
});
