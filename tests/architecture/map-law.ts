import { codeFiles, type Law, type ProjectFiles } from './project-files';

/** Floors below `src`, and the rooms of the domain, as the folders stand. */
function standing(files: ProjectFiles): ReadonlySet<string> {
  const places = codeFiles(files, ['src']).flatMap(([path]) => {
    const [src, floor, room] = path.split('/');
    if (src === undefined || floor === undefined || room === undefined) return [];
    return floor === 'domain' ? [`${src}/${floor}`, room] : [`${src}/${floor}`];
  });
  return new Set(places);
}

/** What the first cells of the README's tables name in code marks; the mount is a file, not a floor. */
function mapped(readme: string): ReadonlySet<string> {
  const map = readme.split('## Map of the rooms')[1]?.split('\n## ')[0] ?? '';
  return new Set([...map.matchAll(/^\| `([^`]+)`/gm)].flatMap(([, name]) => name ?? []));
}

/** The map in the README names every floor and every room of the domain, and none that is gone. */
export const mapLaw: Law = (files) => {
  const readme = files.get('README.md');
  if (readme === undefined) return ['README.md: is not there'];
  const [there, named] = [standing(files), mapped(readme)];
  return [
    ...[...there]
      .filter((place) => !named.has(place))
      .map((place) => `README.md: the map does not name ${place}`),
    ...[...named]
      .filter((place) => place !== 'src/main.tsx' && !there.has(place))
      .map((place) => `README.md: the map names ${place}, which is not there`),
  ];
};
