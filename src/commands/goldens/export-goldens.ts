import { join } from 'node:path';
import { gatherDataset } from '../../data/build/gather-dataset';
import { faultLine } from '../../domain/check/fault';
import { exportFormatCodes } from '../../domain/exports/export-formats';
import { answerQuery } from '../evidence';

/** The day that every recorded export carries, so that tomorrow's differ in nothing. */
const exportDate = '2026-01-01';

/** The whole dataset, then selections of every kind. */
export const exportQueries = [
  '',
  'condition=arthritis',
  'condition=centralized-pain,neuropathic-pain&design=rct',
  'diagnosis=fibromyalgia',
  'diagnosis=crohn-disease,ulcerative-colitis&sort=year',
  'design=observational&sort=participants',
  'dose=lt1,gt6',
  'direction=ldn&sort=precision',
  'direction=neither&comparator=placebo',
  'q=multiple%20sclerosis',
  'years=2010-2020&n=30&outcome=pain',
] as const;

/** Each format of each selection, by the code of `npm run evidence`: key `csv ?design=rct`, text. */
export async function exportGoldens(): Promise<readonly (readonly [string, string])[]> {
  const { dataset, faults } = await gatherDataset(join(process.cwd(), 'src', 'data'));
  if (dataset === null || faults.length > 0)
    throw new Error(['The dataset has faults:', ...faults.map(faultLine)].join('\n'));
  const asked = exportQueries.flatMap((query) =>
    exportFormatCodes.map((format) => ({ query, format })),
  );
  return Promise.all(
    asked.map(async ({ query, format }): Promise<readonly [string, string]> => {
      const { code, stdout, stderr } = await answerQuery(
        { query, format, date: exportDate },
        dataset,
      );
      return [`${format} ?${query}`, code === 0 ? stdout : `refused\n${stderr.join('\n')}\n`];
    }),
  );
}
