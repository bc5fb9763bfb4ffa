import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Files of a build by path below its root, with forward slashes. */
export type BuiltFiles = ReadonlyMap<string, Uint8Array>;

export interface BudgetRow {
  readonly what: string;
  /** Kilobytes of 1024 bytes; gzip level 9 except for fonts, which are compressed already. */
  readonly kb: number;
  readonly limitKb: number;
}

/** Every file below a folder, read whole. Throws when the folder is not there. */
export function readBuild(folder: string): BuiltFiles {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    paths.map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path)]),
  );
}

function kilobytes(files: readonly Uint8Array[], size: (file: Uint8Array) => number): number {
  return files.reduce((sum, file) => sum + size(file), 0) / 1024;
}

/** What writes Word files, which no page loads before somebody saves one. */
const wordLibrary = 'assets/word-library-';

const gzipped = (file: Uint8Array) => gzipSync(file, { level: 9 }).byteLength;

/** Addresses in the page's own HTML of the elements that the pattern describes. */
function linked(html: string, element: RegExp): readonly string[] {
  return [...html.matchAll(element)].flatMap(([tag]) => {
    const address = /(?:src|href)="\/([^"]+)"/.exec(tag)?.[1];
    return address === undefined ? [] : [address];
  });
}

/**
 * What a reader downloads, held against the budgets: before the first card (scripts, styles, index,
 * fonts), and then per page visited (each lazy chunk and sheet). Throws when a file named by the page is not
 * in the build, or a kind of file is not there at all: then nothing would be watched.
 */
export function budgetRows(files: BuiltFiles): readonly BudgetRow[] {
  const read = (path: string): Uint8Array => {
    const file = files.get(path);
    if (file === undefined) throw new Error(`The build has no file ${path}.`);
    return file;
  };
  const html = new TextDecoder().decode(read('index.html'));
  const entry = linked(html, /<script\b[^>]*\btype="module"[^>]*>/g);
  const initial = [...entry, ...linked(html, /<link\b[^>]*\brel="modulepreload"[^>]*>/g)];
  const index = linked(html, /<link\b[^>]*\bas="fetch"[^>]*>/g);
  const ending = (end: string) => [...files.keys()].filter((path) => path.endsWith(end));
  const search = [...files.keys()].filter((path) => /^data\/search\.[^/]*json$/.test(path));
  const searchDepth = [...files.keys()].filter((path) => path.startsWith('data/search-depth.'));
  const styles = linked(html, /<link\b[^>]*\brel="stylesheet"[^>]*>/g);
  const fonts = ending('.woff2');
  for (const [what, found] of Object.entries({ entry, index, search, styles, fonts }))
    if (found.length === 0) throw new Error(`The build has no ${what} to weigh.`);
  const lazy = ending('.js').filter(
    (path) => path.startsWith('assets/') && !initial.includes(path),
  );
  const sheets = ending('.css').filter((path) => !styles.includes(path));
  return [
    { what: 'initial JavaScript', kb: kilobytes(initial.map(read), gzipped), limitKb: 110 },
    { what: 'initial styles', kb: kilobytes(styles.map(read), gzipped), limitKb: 12 },
    { what: 'names that the search finds', kb: kilobytes(search.map(read), gzipped), limitKb: 40 },
    {
      what: 'figures that the search finds',
      kb: kilobytes(searchDepth.map(read), gzipped),
      limitKb: 40,
    },
    { what: 'index of the data', kb: kilobytes(index.map(read), gzipped), limitKb: 45 },
    {
      what: 'fonts (as they are)',
      kb: kilobytes(fonts.map(read), (file) => file.byteLength),
      limitKb: 60,
    },
    ...sheets.map((path) => ({
      what: path.replace('assets/', ''),
      kb: kilobytes([read(path)], gzipped),
      limitKb: 3,
    })),
    ...lazy.map((path) => ({
      what: path.replace('assets/', ''),
      kb: kilobytes([read(path)], gzipped),
      limitKb: path.startsWith(wordLibrary) ? 80 : 25,
    })),
  ];
}

/** True when the budget is exceeded; all of it may be used. */
export function isOver({ kb, limitKb }: BudgetRow): boolean {
  return kb > limitKb;
}

/** The budgets as lines of a table; those used by less than a half are left out. */
export function budgetTable(rows: readonly BudgetRow[]): string {
  return rows
    .filter(({ kb, limitKb }) => kb > limitKb / 2)
    .map((row) => {
      const size = row.kb.toFixed(1).padStart(7);
      return `${isOver(row) ? 'OVER' : '    '} ${size} of ${row.limitKb} KB  ${row.what}\n`;
    })
    .join('');
}
