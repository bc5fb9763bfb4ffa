import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One change to a file of a small valid dataset. */
type Change = { readonly file: string } & (
  | { readonly set: string; readonly to: unknown }
  | { readonly remove: string }
  | { readonly text: string }
  | { readonly cutTo: number }
  | { readonly renameTo: string }
  | { readonly copyTo: string }
  | { readonly delete: true }
);

/** Changes that break one rule, and every fault that must follow. */
export interface Patch {
  readonly changes: readonly Change[];
  readonly expect: readonly {
    readonly file: string;
    readonly field: string;
    readonly reasonIncludes: string;
  }[];
}

/** Copies a dataset into a new temporary directory and changes it there. */
export async function patchedCopy(source: string, changes: readonly Change[]): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'ldn-evidence-'));
  await cp(source, directory, { recursive: true });
  for (const change of changes) await apply(directory, change);
  return directory;
}

async function apply(directory: string, change: Change): Promise<void> {
  const file = join(directory, change.file);
  if ('text' in change) return writeFile(file, change.text);
  if ('renameTo' in change) return rename(file, join(directory, change.renameTo));
  if ('copyTo' in change) return cp(file, join(directory, change.copyTo));
  if ('delete' in change) return rm(file);
  const text = await readFile(file, 'utf8');
  if ('cutTo' in change) return writeFile(file, text.slice(0, change.cutTo));
  const tree: unknown = JSON.parse(text);
  const path = ('set' in change ? change.set : change.remove).match(/[^.[\]]+/g) ?? [];
  const last = path.pop() ?? '';
  const owner = path.reduce<unknown>((part, key) => Reflect.get(Object(part), key), tree);
  if ('set' in change) Reflect.set(Object(owner), last, change.to);
  else Reflect.deleteProperty(Object(owner), last);
  return writeFile(file, JSON.stringify(tree, null, 2));
}
