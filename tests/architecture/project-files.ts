import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Text of every file by its path below the project's root, with forward slashes. */
export type ProjectFiles = ReadonlyMap<string, string>;

/** A law names each violation as `path: what is wrong`; an empty list means it is kept. */
export type Law = (files: ProjectFiles) => readonly string[];

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

const notOurs = new Set(['node_modules', 'dist', 'coverage', 'reports', 'test-results', '.git']);
const binary = /\.(woff2?|png|jpg|ico|gz|xlsx|pdf)$/;

/** Reads what git would keep: everything but installed, built and reported files. */
export function readProject(root = projectRoot): ProjectFiles {
  const files = new Map<string, string>();
  const read = (folder: string) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (!notOurs.has(entry.name)) read(path);
      } else if (entry.isFile() && !binary.test(entry.name)) {
        files.set(relative(root, path).split(sep).join('/'), readFileSync(path, 'utf8'));
      }
    }
  };
  read(root);
  return files;
}

/** The files that hold code we wrote, below the given folders. */
export function codeFiles(
  files: ProjectFiles,
  folders: readonly string[],
): readonly (readonly [path: string, text: string])[] {
  return [...files].filter(
    ([path]) =>
      folders.some((folder) => path.startsWith(`${folder}/`)) && /\.(ts|tsx|mjs|css)$/.test(path),
  );
}

/** Only those that TypeScript reads as modules. */
export function moduleFiles(files: ProjectFiles, folders: readonly string[]) {
  return codeFiles(files, folders).filter(([path]) => !path.endsWith('.css'));
}
