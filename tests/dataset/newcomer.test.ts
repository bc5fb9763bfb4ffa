import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { addRecords } from '../../fixtures/add-records';
import { emitDataset } from '../../src/data/build/emit-dataset';
import { gatherDataset } from '../../src/data/build/gather-dataset';
import { faultLine } from '../../src/domain/check/fault';
import { exportFormatCodes } from '../../src/domain/exports/export-formats';
import { writeExport } from '../../src/domain/exports/write-export';
import { poolFamily } from '../../src/domain/pooling/pool-family';
import { familyRows } from '../../src/domain/pooling/family-rows';
import { searchWordsOf } from '../../src/domain/summary/search-words';
import { exportInput } from '../exports/whole-dataset';
import { livingDataset } from '../living-dataset';

const folder = await mkdtemp(join(tmpdir(), 'newcomer-'));
afterAll(() => rm(folder, { recursive: true }));

/** The dataset of today with a trial, a case series in a new diagnosis and a review added to it. */
await cp('src/data', folder, { recursive: true, filter: (path) => !path.endsWith('.ts') });
const added = await addRecords(folder);
const { dataset, faults } = await gatherDataset(folder);
if (dataset === null) throw new Error(faults.map(faultLine).join('\n'));
const before = await livingDataset();

const listed = (query: string) => exportInput(dataset, query).summaries.map(({ id }) => id);

it('finds no fault with records added as the README says', () => {
  expect(faults.map(faultLine)).toEqual([]);
  expect(dataset.studies).toHaveLength(before.studies.length + added.length);
  expect(dataset.release.version).not.toBe(before.release.version);
});

it.each([
  ['diagnosis=fibromyalgia&design=rct&comparator=placebo&dose=3-4.5', 'newcomer-2026'],
  ['diagnosis=invented-foot-pain', 'newcomer-series-2026'],
  ['q=burning+feet', 'newcomer-series-2026'],
  ['design=meta-analysis&years=2026-2026', 'newcomer-review-2026'],
])('lists them at /?%s', (query, id) => {
  expect(listed(query)).toContain(id);
});

it('pools the trial with the others of its family, once', () => {
  const pool = (studies: typeof dataset.studies) =>
    poolFamily(
      familyRows(studies, 'pain-intensity', { measure: 'MD', r: 0.5 }),
      { model: 'REML', ci: 'HKSJ', tau: null },
      new Set(),
    ).groups[0]?.rows.map(({ studyId }) => studyId) ?? [];
  expect(pool(dataset.studies).toSorted()).toEqual(
    [...pool(before.studies), 'newcomer-2026'].toSorted(),
  );
});

it.each(exportFormatCodes)('writes them as %s', async (format) => {
  const input = exportInput(dataset, 'q=newcomer');
  expect(input.summaries.map(({ id }) => id).toSorted()).toEqual([...added].toSorted());
  const { content } = await writeExport(format, input);
  // The table on screen has ids, the reference formats DOIs.
  const { studies: words } = searchWordsOf(dataset);
  for (const { id } of input.summaries)
    expect(
      [id, words[id]?.doi ?? null].some((sign) => sign !== null && content.includes(sign)),
    ).toBe(true);
});

it('emits a file for each, and leaves the files of the others as they were', () => {
  const paths = new Set(emitDataset(dataset).files.map(({ path }) => path));
  const studyFiles = emitDataset(before).files.filter(({ path }) => /data\/studies\//.test(path));
  for (const { path } of studyFiles) expect(paths).toContain(path);
  for (const id of added)
    expect([...paths].filter((path) => path.startsWith(`data/studies/${id}.`))).toHaveLength(1);
});
