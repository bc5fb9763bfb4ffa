import { posix } from 'node:path';
import { exportedNames } from './exported-names';
import { moduleFiles, type Law } from './project-files';

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const pascal = /^[A-Z][A-Za-z0-9]*$/;
const saysNothing = /(^|-)(utils?|helpers?|common|misc|stuff)(-|$)/i;
const folders = ['src', 'tests', 'fixtures'];

/** The name without its endings: `codecs.test.ts` is `codecs`. */
function stem(path: string): string {
  return posix.basename(path).split('.')[0] ?? '';
}

/** Names say what a file answers; none is a drawer for whatever is left over, and none a barrel. */
export const namesThatSaySomethingLaw: Law = (files) =>
  moduleFiles(files, folders).flatMap(([path, text]) => {
    const parts = [...posix.dirname(path).split('/'), stem(path)];
    const empty = parts.find((part) => saysNothing.test(part));
    if (empty !== undefined) return [`${path}: "${empty}" says nothing about what is in it`];
    if (stem(path) === 'index') return [`${path}: is a barrel; import the file itself`];
    return exportedNames(path, text).forwards
      ? [`${path}: exports what another file holds; import that file itself`]
      : [];
  });

/** Folders and files are in kebab-case; only components are in PascalCase. */
export const caseLaw: Law = (files) =>
  moduleFiles(files, folders).flatMap(([path]) => {
    const folder = posix
      .dirname(path)
      .split('/')
      .find((part) => !kebab.test(part));
    if (folder !== undefined) return [`${path}: the folder "${folder}" is not in kebab-case`];
    if (kebab.test(stem(path))) return [];
    return pascal.test(stem(path)) && path.endsWith('.tsx')
      ? []
      : [`${path}: is not in kebab-case; only components are in PascalCase`];
  });

/** One exported component per PascalCase file, of the same name; none in other files. */
export const componentLaw: Law = (files) =>
  moduleFiles(files, ['src'])
    .filter(([path]) => path.endsWith('.tsx'))
    .flatMap(([path, text]) => {
      const { values, hasDefault, defaultName } = exportedNames(path, text);
      const components = values.filter((name) => pascal.test(name));
      if (hasDefault) components.push(defaultName ?? 'default');
      const wanted = pascal.test(stem(path)) ? stem(path) : '';
      return components.join() === wanted
        ? []
        : [
            `${path}: exports the components [${components.join(', ')}], expected [${wanted}] by its name`,
          ];
    });

/** A file with a hook is named after it. */
export const hookLaw: Law = (files) =>
  moduleFiles(files, ['src']).flatMap(([path, text]) => {
    const hook = exportedNames(path, text).values.find((name) => /^use[A-Z]/.test(name));
    return hook === undefined || stem(path).startsWith('use-')
      ? []
      : [`${path}: exports the hook ${hook}; name the file use-*.ts`];
  });

/** Default exports only where React.lazy and configuration files ask for one. */
export const namedExportLaw: Law = (files) =>
  [...files]
    .filter(([path]) => /\.(ts|tsx|mjs)$/.test(path))
    .flatMap(([path, text]) =>
      !/^src\/app\/([a-z-]+\/)?\w+Page\.tsx$|^[^/]+\.config\.ts$/.test(path) &&
      exportedNames(path, text).hasDefault
        ? [`${path}: has a default export; export by name`]
        : [],
    );
