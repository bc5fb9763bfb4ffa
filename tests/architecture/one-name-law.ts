import { exportedNames } from './exported-names';
import { moduleFiles, type Law } from './project-files';

/** Each command is its own program and begins at its `main`. */
const ofEachProgram = 'main';

/** No exported name, of a value or a type, means two things: each is exported by one file. */
export const oneNameLaw: Law = (files) => {
  const homes = new Map<string, string[]>();
  for (const [path, text] of moduleFiles(files, ['src'])) {
    const { values, types } = exportedNames(path, text);
    for (const name of new Set([...values, ...types]))
      homes.set(name, [...(homes.get(name) ?? []), path]);
  }
  return [...homes].flatMap(([name, paths]) =>
    paths.length > 1 && name !== ofEachProgram
      ? [`${name} is exported by ${paths.join(' and ')}`]
      : [],
  );
};
