import { importsOf } from './import-graph';
import { moduleFiles, type Law } from './project-files';

/** No module imports itself by any way round, types included. */
export const cycleLaw: Law = (files) => {
  const targets = new Map(
    moduleFiles(files, ['src', 'tests', 'fixtures']).map(([path, text]) => [
      path,
      importsOf(path, text, files).flatMap(({ target }) => target ?? []),
    ]),
  );
  const state = new Map<string, 'open' | 'done'>();
  const trail: string[] = [];
  const cycles: string[] = [];
  const visit = (path: string) => {
    if (state.get(path) === 'done') return;
    if (state.get(path) === 'open') {
      cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
      return;
    }
    state.set(path, 'open');
    trail.push(path);
    for (const target of targets.get(path) ?? []) visit(target);
    trail.pop();
    state.set(path, 'done');
  };
  for (const path of targets.keys()) visit(path);
  return cycles.map((cycle) => `${cycle}: a cycle of imports`);
};
