import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bareStudy } from '../../../fixtures/study-for-selection';
import type { StudySummary } from '../../../src/domain/summary/study-summary';
import { ExportMenu } from '../../../src/features/exports/ExportMenu';
import type { ExportRequest } from '../../../src/features/exports/export-request';

const study = bareStudy({ id: 'younger-2013', name: 'Younger 2013', finding: 'Pain fell.' });

function request(summaries: readonly StudySummary[] = [study]): ExportRequest {
  return {
    summaries,
    parts: {
      datasetVersion: '2026.11.0',
      datasetDate: '2026-11-22',
      scope: 'Fibromyalgia',
      filters: ['Diagnosis: Fibromyalgia'],
      fileTerms: ['fibromyalgia'],
      sort: 'by study design',
      method: null,
      counts: { studies: summaries.length, of: 146, participants: 31 },
      address: '/?diagnosis=fibromyalgia',
    },
  };
}

// What is loaded on demand takes its time on a busy machine.
configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 20_000 });

let saved: { name: string; blob: Blob }[] = [];

beforeEach(() => {
  saved = [];
  // jsdom has neither modal dialogs nor addresses of blobs.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  let blob = new Blob();
  URL.createObjectURL = (given) => {
    blob = given as Blob;
    return 'blob:test';
  };
  URL.revokeObjectURL = () => undefined;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    saved.push({ name: this.download, blob });
  });
});

afterEach(() => {
  vi.restoreAllMocks();
});

async function openMenu(given: ExportRequest | Error = request()) {
  const client = new QueryClient();
  render(
    <QueryClientProvider client={client}>
      <ExportMenu
        request={() => (given instanceof Error ? Promise.reject(given) : Promise.resolve(given))}
      />
    </QueryClientProvider>,
  );
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Export' }));
  return user;
}

function answerWith(body: unknown, status = 200) {
  vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response(JSON.stringify(body), { status }));
}

const download = (format: string) => screen.getByRole('button', { name: `Download ${format}` });

describe('the export menu', () => {
  it('shows every format with the name of its file, and the receipt, before anything is saved', async () => {
    await openMenu();
    const dialog = await screen.findByRole('dialog', { name: 'Export 1 study' });
    expect(within(dialog).getAllByRole('button', { name: /^Download / })).toHaveLength(7);
    expect(dialog).toHaveTextContent('ldn-evidence_fibromyalgia_2026-11_k1.ris');
    expect(dialog).toHaveTextContent('Diagnosis: Fibromyalgia');
    expect(dialog).toHaveTextContent('/?diagnosis=fibromyalgia');
    expect(saved).toEqual([]);
  });

  it('saves the list on screen without asking for more', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch');
    const user = await openMenu();
    await screen.findByRole('dialog');
    await user.click(download('Spreadsheet (CSV), shown columns'));
    expect(await screen.findByText(/^Saved, /)).toBeInTheDocument();
    expect(saved.map(({ name }) => name)).toEqual(['ldn-evidence_fibromyalgia_2026-11_k1.csv']);
    const bytes = new Uint8Array((await saved[0]?.blob.arrayBuffer()) ?? new ArrayBuffer(0));
    expect(Array.from(bytes.slice(0, 3))).toEqual([0xef, 0xbb, 0xbf]);
    expect(fetched).not.toHaveBeenCalled();
  });

  it('says why no file was made when the records cannot be had', async () => {
    answerWith({}, 503);
    const user = await openMenu();
    await screen.findByRole('dialog');
    await user.click(download('References (RIS)'));
    expect(
      await screen.findByText(
        /The file of full records was not delivered: the server answered 503/,
      ),
    ).toHaveTextContent('No file was made.');
    expect(saved).toEqual([]);
  });

  it('does not mix a list and records of two versions', async () => {
    answerWith({ version: '2027.01.0', studies: [], diagnoses: [] });
    const user = await openMenu();
    await screen.findByRole('dialog');
    await user.click(download('References (BibTeX)'));
    expect(
      await screen.findByText(/records are of dataset 2027.01.0, the list on screen of 2026.11.0/),
    ).toBeInTheDocument();
    expect(saved).toEqual([]);
  });

  it('says that there is nothing to export, and offers no file', async () => {
    await openMenu(request([]));
    const dialog = await screen.findByRole('dialog', { name: 'Export 0 studies' });
    expect(dialog).toHaveTextContent('No study is shown, so there is nothing to export.');
    expect(within(dialog).queryByRole('button', { name: /^Download/ })).toBeNull();
  });

  it('says so when the menu itself cannot be loaded', async () => {
    await openMenu(new Error('chunk missing'));
    expect(await screen.findByRole('alert')).toHaveTextContent('The export could not be loaded');
  });
});
