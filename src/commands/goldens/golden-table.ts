import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** One line of a table of goldens. */
export interface GoldenRow {
  /** A path, an address, or a format with its query. */
  readonly key: string;
  /** Hexadecimal. */
  readonly sha256: string;
}

export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** `<folder>/<name>.tsv`: key TAB sha256, in the order given. */
export function writeTable(folder: string, name: string, rows: readonly GoldenRow[]) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, `${name}.tsv`),
    rows.map((row) => `${row.key}\t${row.sha256}\n`).join(''),
  );
}

/** Rows of `<folder>/<name>.tsv`. Throws when the file is not there. */
export function readTable(folder: string, name: string): readonly GoldenRow[] {
  const lines = readFileSync(join(folder, `${name}.tsv`), 'utf8')
    .split('\n')
    .filter(Boolean);
  return lines.map((line) => {
    const [key = '', hash = ''] = line.split('\t');
    return { key, sha256: hash };
  });
}

/** File of the text of row `at` of a table: `3-condition-arthritis.txt`. */
export function textFile(at: number, key: string): string {
  const slug = key
    .replaceAll(/[^a-z0-9]+/gi, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60);
  return `${at + 1}-${slug === '' ? 'start' : slug}.txt`;
}

/** The table and, in a folder of its name, each text in full. */
export function writeTexts(
  folder: string,
  name: string,
  texts: readonly (readonly [key: string, text: string])[],
) {
  writeTable(
    folder,
    name,
    texts.map(([key, text]) => ({ key, sha256: sha256(text) })),
  );
  mkdirSync(join(folder, name), { recursive: true });
  for (const [at, [key, text]] of texts.entries())
    writeFileSync(join(folder, name, textFile(at, key)), text);
}
