import { counted } from '../format/number';
import { listOf } from '../format/words';
import type { AddedRecord, ChangedFile } from '../schema/release';

/** What the records of each file are called, one and many, in the order in which readers are told of them. */
export const fileWords: { readonly [File in ChangedFile]: readonly [string, string] } = {
  studies: ['record of a study', 'records of studies'],
  'registered-trials': ['registered trial', 'registered trials'],
  guidance: ['statement of a body', 'statements of bodies'],
  safety: ['fact on safety', 'facts on safety'],
  pharmacology: ['fact on the drug', 'facts on the drug'],
  mechanism: ['claim on mechanism', 'claims on mechanism'],
  exclusions: ['record kept out', 'records kept out'],
};

/** "31 records of studies, 3 registered trials and 34 facts on safety". */
export function addedText(added: readonly AddedRecord[]): string {
  return listOf(
    (Object.keys(fileWords) as ChangedFile[]).flatMap((file) => {
      const count = added.filter((record) => record.file === file).length;
      return count === 0 ? [] : [counted(count, ...fileWords[file])];
    }),
  );
}
