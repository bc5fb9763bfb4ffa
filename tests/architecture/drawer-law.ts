import { moduleFiles, type Law } from './project-files';

const most = 20;

/** Lists by nature: one file per formula, rule, vocabulary or format. */
const mostOf: Readonly<Record<string, number>> = {
  'src/domain/synthesis': 50,
  'src/domain/check': 50,
  'src/domain/vocabulary': 50,
  'src/domain/exports': 50,
};

/** No folder is a drawer: what is more than a glance of files is sorted by what they answer. */
export const drawerLaw: Law = (files) => {
  const held = new Map<string, number>();
  for (const [path] of moduleFiles(files, ['src'])) {
    const folder = path.slice(0, path.lastIndexOf('/'));
    held.set(folder, (held.get(folder) ?? 0) + 1);
  }
  return [...held].flatMap(([folder, count]) => {
    const limit = mostOf[folder] ?? most;
    return count > limit
      ? [`${folder}: holds ${count} files of code directly; at most ${limit}`]
      : [];
  });
};
