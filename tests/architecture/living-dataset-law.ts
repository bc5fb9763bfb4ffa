import { moduleFiles, type Law } from './project-files';

/** The living dataset by its folder or a file of it, by the way to it, or as the build emits it. */
const reaches =
  /['"`](?:\.{1,2}\/)*src\/data(?:\/studies\/?|\/[\w-]+\.json)?['"`]|\/(?:living-dataset|emitted-evidence)['"`]/;

/** Those that claim something of whatever the dataset holds, or hold the built site against it. */
const mayReach = [
  'tests/living-dataset.ts',
  'tests/dataset/',
  'tests/architecture',
  'tests/browser/',
  'tests/exports/',
  'tests/commands/check-evidence.test.ts',
  'tests/commands/evidence.test.ts',
  'tests/commands/goldens.test.ts',
  'tests/features/exports/shown-columns.test.tsx',
];

/** Only here may a number of the dataset stand. */
const mayCount = ['tests/dataset/', 'tests/architecture'];

const parts =
  'studies|studyIds|records|exclusions|instruments|registeredTrials|glossary|diagnoses|diagnosisIds|pathways|claims|pharmacology|safety|reviews';
const pinned = new RegExp(
  String.raw`expect\(\s*(?:\w+\??\.)*(?:${parts})(?:\.length|\.size)?,?\s*\)\s*\.(?:toHaveLength|toBe|toEqual|toHaveCount)\(\s*(?:\d|\[\s*['"\x60])`,
  'g',
);

/**
 * Adding a record breaks no test outside `tests/dataset`: others use `fixtures/records`. What this
 * sees: that a test reaches the living dataset without being among those that may, and that one of
 * these holds a part of it, by the part's own name, to a number or a written list. It does not see a
 * count that came through a function, nor one read from a page of the built site; that a record can
 * be added, `tests/dataset/newcomer.test.ts` shows.
 */
export const livingDatasetLaw: Law = (files) =>
  moduleFiles(files, ['tests']).flatMap(([path, text]) => {
    const isOf = (list: readonly string[]) => list.some((place) => path.startsWith(place));
    if (!isOf(mayReach)) return reaches.test(text) ? [`${path}: reads the living dataset`] : [];
    if (isOf(mayCount) || !reaches.test(text)) return [];
    return [...text.matchAll(pinned)].map(([found]) => `${path}: pins what it holds (${found}`);
  });
