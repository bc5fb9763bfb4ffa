import { posix } from 'node:path';
import ts from 'typescript';
import type { ProjectFiles } from './project-files';

export interface Import {
  /** As written. */
  readonly specifier: string;
  /** Path below the root; null for packages and virtual modules. */
  readonly target: string | null;
}

/** All imports of a module: static, dynamic, re-exported and type-only ones count alike. */
export function importsOf(path: string, text: string, files: ProjectFiles): readonly Import[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName: specifier }) => ({
    specifier,
    target: specifier.startsWith('.') ? resolved(path, specifier, files) : null,
  }));
}

function resolved(path: string, specifier: string, files: ProjectFiles): string {
  const plain = posix.join(posix.dirname(path), specifier.replace(/\?.*$/, ''));
  const candidates = ['', '.ts', '.tsx', '.mjs', '.d.ts', '/index.ts', '/index.tsx'];
  return candidates.map((end) => plain + end).find((each) => files.has(each)) ?? plain;
}
