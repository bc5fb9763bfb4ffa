import { siblingFiles, type Dataset } from '../schema/dataset';
import type { Author } from '../schema/citation';
import { textLeavesOf } from '../census/leaves';
import { studyFileName, type Fault } from './fault';

/** A name without its accents, as searches compare it. */
const plain = (name: string) => name.normalize('NFD').replace(/\p{Mn}/gu, '');

/** Files that cite people, each with its tree. */
function citingFiles({ studies, mechanism, pharmacology, safety }: Dataset) {
  return [
    ...studies.map((study) => ({ file: studyFileName(study.id), tree: study as unknown })),
    { file: siblingFiles.mechanism.file, tree: mechanism },
    { file: siblingFiles.pharmacology.file, tree: pharmacology },
    { file: siblingFiles.safety.file, tree: safety },
  ];
}

/**
 * A person keeps the accents of the name wherever the dataset cites the work: in the lists of authors,
 * and in words such as "Kučić 2021".
 */
export function nameSpellingFaults(dataset: Dataset): readonly Fault[] {
  const accented = accentedNames(dataset);
  return citingFiles(dataset).flatMap(({ file, tree }) =>
    textLeavesOf(tree).flatMap(({ field, keys, value }) => {
      const names =
        keys.at(-1) === 'family'
          ? [value]
          : [...value.matchAll(/(\p{Lu}[\p{L}-]+) (?:19|20)\d\d\b/gu)].map(([, name = '']) => name);
      return names.flatMap((name) => {
        const right = accented.get(name);
        if (right === undefined) return [];
        return [{ file, field, reason: `writes "${name}"; the dataset knows "${right}"` }];
      });
    }),
  );
}

/** Family names with accents, by how they look without. */
function accentedNames({ studies, mechanism }: Dataset): ReadonlyMap<string, string> {
  const authors: readonly Author[] = [...studies, ...mechanism.claims].flatMap(
    ({ citation }) => citation.authors,
  );
  return new Map(
    authors.flatMap((author) =>
      'family' in author && plain(author.family) !== author.family
        ? [[plain(author.family), author.family] as const]
        : [],
    ),
  );
}
