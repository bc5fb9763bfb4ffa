import { importsOf } from './import-graph';
import { moduleFiles, type Law } from './project-files';

/** The rooms of the domain, each named by the question it answers; a room may use those before it. */
export const domainRooms = [
  'missing', 'vocabulary', 'schema', 'format', 'statistics', 'synthesis', 'address', 'study',
  'sources', 'effects', 'axes', 'bands', 'harms', 'summary', 'select', 'answer', 'pooling', 'certainty', 'record',
  'reviews', 'safety', 'mechanism', 'trials', 'topics', 'news', 'census', 'glossary', 'search', 'exports', 'saved-views', 'check', 'surveillance',
]; // prettier-ignore

function roomOf(path: string): string | null {
  return /^src\/domain\/([^/]+)\//.exec(path)?.[1] ?? null;
}

/** Inside the domain imports go only to earlier rooms, those of types included. */
export const domainOrderLaw: Law = (files) =>
  moduleFiles(files, ['src/domain']).flatMap(([path, text]) => {
    const place = domainRooms.indexOf(roomOf(path) ?? '');
    if (place < 0) return [`${path}: is in no room of the domain`];
    return importsOf(path, text, files).flatMap(({ target }) => {
      const room = target === null ? null : roomOf(target);
      return room !== null && domainRooms.indexOf(room) > place
        ? [`${path}: ${roomOf(path)} stands before ${room} and may not use it (${target})`]
        : [];
    });
  });
