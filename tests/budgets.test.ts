import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { budgetRows, isOver, type BuiltFiles } from '../src/commands/testing/byte-budgets';

const html = `<link rel="preload" as="fetch" href="/data/index.1.json" />
<script type="module" crossorigin src="/assets/index-1.js"></script>
<link rel="modulepreload" crossorigin href="/assets/react-1.js" />
<link rel="stylesheet" href="/assets/index-1.css" />`;

/** A build of small files, with the given ones in place of or beside them. */
function build(given: Readonly<Record<string, Uint8Array>> = {}): BuiltFiles {
  const small = new Uint8Array(10);
  return new Map(
    Object.entries({
      'index.html': new TextEncoder().encode(html),
      'assets/index-1.js': small,
      'assets/react-1.js': small,
      'assets/index-1.css': small,
      'assets/StudyPage-1.js': small,
      'data/index.1.json': small,
      'data/search.1.json': small,
      'data/search-depth.1.json': small,
      'fonts/inter.woff2': small,
      ...given,
    }),
  );
}

/** Bytes that gzip cannot make smaller. */
const noise = (kilobytes: number) => new Uint8Array(randomBytes(kilobytes * 1024));
const overIn = (files: BuiltFiles) =>
  budgetRows(files)
    .filter(isOver)
    .map(({ what }) => what);

describe('the byte budgets', () => {
  it('are kept by a small build', () => {
    expect(overIn(build())).toEqual([]);
  });

  it.each([
    ['a large entry', 'assets/index-1.js', 111, 'initial JavaScript'],
    ['a large preloaded chunk', 'assets/react-1.js', 111, 'initial JavaScript'],
    ['large styles', 'assets/index-1.css', 13, 'initial styles'],
    ['large styles of a lazy page', 'assets/StudyPage-1.css', 4, 'StudyPage-1.css'],
    ['a large index', 'data/index.1.json', 46, 'index of the data'],
    ['a large file of the search', 'data/search.1.json', 41, 'names that the search finds'],
    ['large figures', 'data/search-depth.1.json', 41, 'figures that the search finds'],
    ['a large font', 'fonts/inter.woff2', 61, 'fonts (as they are)'],
    ['a large page', 'assets/StudyPage-1.js', 26, 'StudyPage-1.js'],
    ['a large library of Word files', 'assets/word-library-1.js', 81, 'word-library-1.js'],
  ])('see %s', (_, path, kilobytes, row) => {
    expect(overIn(build({ [path]: noise(kilobytes) }))).toEqual([row]);
  });

  it('weigh what is compressed as it travels', () => {
    expect(overIn(build({ 'assets/index-1.js': new Uint8Array(500 * 1024) }))).toEqual([]);
  });

  it('refuse to watch a file that is no longer built', () => {
    const withoutIndex = new Map(build());
    withoutIndex.delete('data/index.1.json');
    expect(() => budgetRows(withoutIndex)).toThrow('no file data/index.1.json');
    const withoutFonts = new Map(build());
    withoutFonts.delete('fonts/inter.woff2');
    expect(() => budgetRows(withoutFonts)).toThrow('no fonts to weigh');
  });
});
