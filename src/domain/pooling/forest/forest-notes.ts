import type { ForestRow } from './forest-rows';

/** A note below a plot, under the letter by which rows refer to it. */
export interface ForestNote {
  readonly letter: string;
  readonly text: string;
}

/** What was measured and how a figure came about: of a row with weight, or left out. */
function notesOf({ kind, detail, marks }: ForestRow): readonly string[] {
  return kind === 'study' || kind === 'omitted'
    ? [detail, ...marks].filter((text) => text !== '')
    : [];
}

/** The notes of some rows, each once, in the order in which rows first need them. */
export function forestNotes(rows: readonly ForestRow[]): readonly ForestNote[] {
  return [...new Set(rows.flatMap(notesOf))].map((text, i) => ({ letter: letterAt(i), text }));
}

/** The letters that stand beside the name of a row: "a, c". */
export function lettersOf(row: ForestRow, notes: readonly ForestNote[]): string {
  const own = new Set(notesOf(row));
  return notes
    .filter(({ text }) => own.has(text))
    .map(({ letter }) => letter)
    .join(',\u200a');
}

/** The notes as one line of text, for a saved plot; none where there is nothing to note. */
export function notesInLine(notes: readonly ForestNote[]): readonly string[] {
  return notes.length === 0
    ? []
    : [notes.map(({ letter, text }) => `${letter}: ${text}`).join('; ')];
}

/** a to z, then aa, ab. */
function letterAt(i: number): string {
  const last = String.fromCharCode(97 + (i % 26));
  return i < 26 ? last : `${letterAt(Math.floor(i / 26) - 1)}${last}`;
}
