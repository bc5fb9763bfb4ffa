import { maxNameLength } from './saved-views-schema';

/** A name as typed, on one line, without control characters, cut to what is kept. */
export function cleanName(text: string): string {
  const line = text.replace(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu, ' ');
  return cut(line.replace(/\s+/g, ' ').trim(), maxNameLength);
}

function cut(text: string, length: number): string {
  // By code points, so that no character is halved; the limit counts UTF-16 units.
  let kept = '';
  for (const character of text) {
    if (kept.length + character.length > length) break;
    kept += character;
  }
  return kept.trim();
}

/** The name itself when it is free, else the name with the first free ending. */
export function freeName(
  name: string,
  taken: ReadonlySet<string>,
  ending: (n: number) => string,
): string {
  for (let n = 1; ; n += 1) {
    const end = n === 1 && !taken.has(name) ? '' : ending(n);
    const free = `${cut(name, maxNameLength - end.length)}${end}`;
    if (!taken.has(free)) return free;
  }
}

/** A name to begin with: the title of the view, counted on when a view has it already. */
export function defaultName(title: string, taken: ReadonlySet<string>): string {
  return freeName(cleanName(title), taken, (n) => ` (${n + 1})`);
}

/** Why a cleaned name cannot be given, in a sentence; null when it can. */
export function nameFault(name: string, taken: ReadonlySet<string>): string | null {
  if (name === '') return 'A view needs a name.';
  return taken.has(name) ? 'Another view has this name.' : null;
}
