/** Lines of one place where two texts differ; line numbers count from 1. */
interface Hunk {
  readonly beforeLine: number;
  readonly afterLine: number;
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** Above this many pairs of lines the differing middle is shown as replaced whole. */
const mostPairs = 4_000_000;
const longestLine = 300;

/** `lengths[i][j]`: how many lines of `a` from i and of `b` from j stand in both, in order. */
function commonLengths(a: readonly string[], b: readonly string[]): readonly Uint32Array[] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const [row, next] = [lengths[i], lengths[i + 1]];
      if (row === undefined || next === undefined) continue;
      row[j] = a[i] === b[j] ? 1 + (next[j + 1] ?? 0) : Math.max(next[j] ?? 0, row[j + 1] ?? 0);
    }
  return lengths;
}

function hunksOf(a: readonly string[], b: readonly string[], offset: number): readonly Hunk[] {
  if (a.length * b.length > mostPairs)
    return [{ beforeLine: offset + 1, afterLine: offset + 1, removed: a, added: b }];
  const lengths = commonLengths(a, b);
  const common = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  const hunks: Hunk[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [fromI, fromJ] = [i, j];
    while ((i < a.length || j < b.length) && !(i < a.length && j < b.length && a[i] === b[j]))
      if (j >= b.length || (i < a.length && common(i + 1, j) >= common(i, j + 1))) i += 1;
      else j += 1;
    if (i > fromI || j > fromJ)
      hunks.push({
        beforeLine: offset + fromI + 1,
        afterLine: offset + fromJ + 1,
        removed: a.slice(fromI, i),
        added: b.slice(fromJ, j),
      });
    while (i < a.length && j < b.length && a[i] === b[j]) [i, j] = [i + 1, j + 1];
  }
  return hunks;
}

/** A long line is cut to the part around its first difference from the line it stands against. */
function cut(line: string, against = ''): string {
  if (line.length <= longestLine) return line;
  let same = 0;
  while (same < line.length && line[same] === against[same]) same += 1;
  const from = Math.max(0, Math.min(same - 80, line.length - longestLine));
  const to = from + longestLine;
  return `${from > 0 ? '…' : ''}${line.slice(from, to)}${to < line.length ? '…' : ''}`;
}

function linesOf({ beforeLine, afterLine, removed, added }: Hunk): readonly string[] {
  return [
    ...removed.map((line, at) => `-${cut(line, added[at])}`),
    ...added.map((line, at) => `+${cut(line, removed[at])}`),
  ].map((line, at) => (at === 0 ? `@@ -${beforeLine} +${afterLine} @@\n${line}` : line));
}

/**
 * Unified diff of two texts without context, at most `atMost` changed lines and then how many more
 * there are. Empty for equal texts.
 */
export function changedLines(before: string, after: string, atMost: number): readonly string[] {
  const [a, b] = [before.split('\n'), after.split('\n')];
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const middle = (lines: readonly string[]) => lines.slice(start, lines.length - end);
  const lines = hunksOf(middle(a), middle(b), start).flatMap(linesOf);
  const more = lines.length - atMost;
  return more > 0 ? [...lines.slice(0, atMost), `… ${more} more changed lines`] : lines;
}
