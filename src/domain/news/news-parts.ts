import { upperFirst } from '../format/sentence-case';
import type { ChangedFile } from '../schema/release';
import { conditionGroupCodes, conditionGroups } from '../vocabulary/filters/condition-groups';
import { fileWords } from './file-words';
import type { NewsRecord } from './news-of-dataset';

/** Records under one heading. */
interface NewsPart {
  readonly label: string;
  readonly records: readonly NewsRecord[];
}

/**
 * Studies and registered trials by their first condition group, what belongs to none, then the facts,
 * claims and statements by kind; each record once. Parts without records are left out.
 */
export function newsParts(records: readonly NewsRecord[]): readonly NewsPart[] {
  const [tried, known] = [
    records.filter(({ file }) => isTrialOrStudy(file)),
    records.filter(({ file }) => !isTrialOrStudy(file)),
  ];
  const groupOf = ({ topics }: NewsRecord) =>
    conditionGroupCodes.find((code) => topics.includes(code));
  return [
    ...conditionGroupCodes.map((code) => ({
      label: conditionGroups[code].label,
      records: tried.filter((record) => groupOf(record) === code),
    })),
    {
      label: 'Studies and trials in no group of conditions',
      records: tried.filter((record) => groupOf(record) === undefined),
    },
    ...(Object.keys(fileWords) as ChangedFile[]).map((file) => ({
      label: upperFirst(fileWords[file][1]),
      records: known.filter((record) => record.file === file),
    })),
  ].filter((part) => part.records.length > 0);
}

function isTrialOrStudy(file: ChangedFile): boolean {
  return file === 'studies' || file === 'registered-trials';
}
