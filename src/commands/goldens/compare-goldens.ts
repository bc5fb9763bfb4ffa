import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { changedLines } from './changed-lines';
import { readTable, textFile } from './golden-table';

export const tableNames = ['emitted', 'exports', 'sentences'] as const;

const mostLines = 12;

/** Place of each key in a table and what was hashed there. */
function placed(folder: string, name: string) {
  return new Map(readTable(folder, name).map(({ key, sha256 }, at) => [key, { at, sha256 }]));
}

function textOf(folder: string, name: string, at: number, key: string): string | null {
  const path = join(folder, name, textFile(at, key));
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

/**
 * What differs between two folders of goldens: per key one entry, its first line
 * `sentences: /?design=rct: differs`, then at most 12 changed lines where the texts were kept.
 * Throws when a table is missing from either folder.
 */
export function compareGoldens(before: string, after: string): readonly string[] {
  return tableNames.flatMap((name) => {
    const [old, now] = [placed(before, name), placed(after, name)];
    const keys = [...new Set([...old.keys(), ...now.keys()])];
    return keys.flatMap((key) => {
      const [was, is] = [old.get(key), now.get(key)];
      if (was === undefined) return [`${name}: ${key}: is new`];
      if (is === undefined) return [`${name}: ${key}: is gone`];
      if (was.sha256 === is.sha256) return [];
      const [oldText, newText] = [
        textOf(before, name, was.at, key),
        textOf(after, name, is.at, key),
      ];
      const lines =
        oldText === null || newText === null ? [] : changedLines(oldText, newText, mostLines);
      return [[`${name}: ${key}: differs`, ...lines].join('\n')];
    });
  });
}
