import { expect, test } from 'vitest';
import { bareStudy } from '../../../fixtures/study-for-selection';
import { lineText } from '../../../src/domain/answer/answer-line';
import { lastCorrected, nextLine } from '../../../src/domain/answer/next-line';
import { correctedRecords } from '../../../src/domain/census/corrected-records';
import type { RecordChange } from '../../../src/domain/schema/release';
import type { Study } from '../../../src/domain/schema/study';

const change = (record: string, was?: string): RecordChange => ({
  file: 'studies',
  record,
  field: 'finding',
  what: 'finding',
  ...(was !== undefined && { was }),
  now: 'now',
});

/** Invented: a and b were corrected first, a and c later; d was only added to. */
const changelog = [
  {
    version: '2030.2.0',
    date: '2030-02-01',
    changes: [''],
    records: [change('a', 'was'), change('c', 'was')],
  },
  {
    version: '2030.1.0',
    date: '2030-01-01',
    changes: [''],
    records: [change('b', 'was'), change('a', 'was'), change('d')],
  },
  { version: '2029.1.0', date: '2029-01-01', changes: ['Words only.'] },
];
const studies = ['a', 'b', 'c', 'd'].map((id) => ({ id }) as Study);
const corrected = correctedRecords({
  release: { version: '2030.2.0', date: '2030-02-01', changelog },
  studies,
});
const asked = (...ids: string[]) => ids.map((id) => bareStudy({ id }));

test('each study stands under the newest version that corrected it', () => {
  expect(corrected).toEqual([
    { version: '2030.2.0', studies: ['a', 'c'] },
    { version: '2030.1.0', studies: ['b'] },
  ]);
});

test('a question is told of its own last correction, also when a later version corrected others', () => {
  const line = (...ids: string[]) =>
    lineText(nextLine([], lastCorrected(asked(...ids), corrected), '2030-02-01'));
  expect(line('b', 'd')).toContain('Corrected in 2030.1.0: b.');
  expect(line('b', 'a', 'c')).toContain('Corrected in 2030.2.0: a and c.');
  expect(line('d')).not.toContain('Corrected');
});
