import { moduleFiles, type Law } from './project-files';

const machinePath = /(?<![\w.~/-])\/(work|tmp|root|home|Users)\/[\w.-]/;
const registryAddress =
  /\bregistry\.(npmjs|yarnpkg)\b|\bnpm\.pkg\.github\b|\/artifactory\/|\/-\/[\w.-]+\.tgz/;

/** Broken on purpose: the check of the dataset has to find these very places. */
const planted = 'fixtures/broken-datasets/';

/** No file names a place on somebody's machine, or where packages were fetched. */
export const placeLaw: Law = (files) =>
  [...files]
    .filter(([path]) => !path.startsWith(planted))
    .flatMap(([path, text]) =>
      [machinePath, registryAddress].flatMap((place) => {
        const found = place.exec(text);
        return found ? [`${path}: names a place, "${found[0]}"`] : [];
      }),
    );

const silenced: readonly (readonly [RegExp, string])[] = [
  [/\b(?:eslint|oxlint)-(?:disable|ignore)/, 'silences the linter'],
  [/@ts-(?:ignore|nocheck|expect-error)\b/, 'silences the type checker'],
  [/\b(?:it|test|describe)(?:\.\w+)*\.(?:skip|only|todo)(?:If)?\b/, 'leaves tests out'],
  [/\b(?:TO)(?:DO)\b|\b(?:FIX)(?:ME)\b/, 'is left for later'],
];

/** Checks are answered, not silenced; nothing is left for later. */
export const silenceLaw: Law = (files) =>
  moduleFiles(files, ['src', 'tests', 'fixtures']).flatMap(([path, text]) =>
    silenced.flatMap(([pattern, what]) =>
      pattern.test(text) ? [`${path}: ${what} ("${pattern.exec(text)?.[0]}")`] : [],
    ),
  );
