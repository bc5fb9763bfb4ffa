import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, within } from '@testing-library/react';
import { expect, vi } from 'vitest';
import { EvidenceAnswer } from '../../src/app/evidence/EvidenceAnswer';
import { SynthesisScreen } from '../../src/app/synthesis/SynthesisScreen';
import { indexOfDataset } from '../../src/data/build/index-of-dataset';
import { synthesisStudies } from '../../src/data/build/synthesis-studies';
import { synthesisQuery, wordsQuery } from '../../src/data/queries';
import { evidenceCodec } from '../../src/domain/address/evidence-codec';
import { certaintyReference } from '../../src/domain/certainty/certainty-reference';
import { prepareSearch } from '../../src/domain/select/prepare-search';
import { searchWordsOf } from '../../src/domain/summary/search-words';
import { opioidEntries } from '../../src/domain/safety/opioid-entry';
import { selectionOf } from '../../src/domain/select/question';
import { knownCodes } from '../../src/domain/summary/known-codes';
import { livingDataset } from '../living-dataset';

export const dataset = await livingDataset();
export const index = indexOfDataset(dataset, {});
const certainty = certaintyReference(dataset);
const studies = synthesisStudies(dataset.studies);
const of = {
  index,
  prepared: prepareSearch(index.studies, index.diagnoses, () => searchWordsOf(dataset)),
  known: knownCodes(index),
  labels: new Map(index.diagnoses.map(({ id, label }) => [id, label])),
};

const copied = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());

/** What a browser has and the test does not: a clipboard for plain text, and the width of the window. */
export function standInForBrowser(): void {
  copied.mockClear();
  window.matchMedia = () =>
    ({
      matches: false,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }) as unknown as MediaQueryList;
  vi.stubGlobal('navigator', { clipboard: { writeText: copied } });
}

/** Without ClipboardItem, as in browsers that copy plain text alone. */
export async function copiedText(): Promise<string> {
  const answer = within(screen.getByRole('region', { name: 'Answer' }));
  fireEvent.click(answer.getByRole('button', { name: 'Copy for the chart' }));
  expect(await answer.findByText('Copied as plain text')).toBeVisible();
  return copied.mock.calls.at(-1)?.[0] ?? '';
}

/** The four lines on screen as plain text. */
export function lines(): readonly string[] {
  const answer = screen.getByRole('region', { name: 'Answer' });
  expect([...answer.querySelectorAll('dt')].map(({ textContent }) => textContent)).toEqual([
    'Benefit',
    'Harms',
    'How sure',
    'Next',
  ]);
  return [...answer.querySelectorAll('dd')].map(({ textContent }) => textContent ?? '');
}

/** A cache that holds the titles and identifiers that a note cites. */
function withWords(): QueryClient {
  const queries = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
  queries.setQueryData(wordsQuery.queryKey, { version: index.version, ...searchWordsOf(dataset) });
  return queries;
}

export async function linesOfEvidence(query: string) {
  const queries = withWords();
  queries.setQueryData(synthesisQuery.queryKey, {
    version: index.version,
    studies,
    certainty,
    opioidEntries: opioidEntries(dataset.studies),
  });
  const selection = selectionOf(of.prepared, evidenceCodec.decode(query, of.known).view);
  render(
    <QueryClientProvider client={queries}>
      <EvidenceAnswer
        index={index}
        prepared={of.prepared}
        selection={selection}
        labels={of.labels}
      />
    </QueryClientProvider>,
  );
  // The way to this screen's own grid is no part of the sentence.
  (await screen.findByRole('link', { name: 'Why' })).remove();
  // A way on, no part of the sentence.
  screen.queryByRole('link', { name: 'In 100 people' })?.remove();
  return { said: lines().map((line) => line.trim()), note: await copiedText() };
}

export async function linesOfSynthesis(query: string) {
  window.history.replaceState(null, '', `/synthesis?${query}`);
  render(
    <QueryClientProvider client={withWords()}>
      <SynthesisScreen
        of={of}
        studies={studies}
        certainty={certainty}
        instruments={dataset.instruments}
      />
    </QueryClientProvider>,
  );
  return { said: lines(), note: await copiedText() };
}
