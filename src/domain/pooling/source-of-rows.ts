import { sourceOfFigure } from '../sources/figure-source';
import type { FigureSource } from '../sources/source-entry';
import type { SynthesisRow } from './synthesis-row';

/** Where the figures of a row were read. */
export function sourceOfRow({ outcomeName, name, source, check }: SynthesisRow): FigureSource {
  return sourceOfFigure(`${outcomeName}, ${name}`, source, check);
}

/** The same of rows that stand behind one figure, a part for each; null without a row. */
export function sourceOfRows(title: string, rows: readonly SynthesisRow[]): FigureSource | null {
  const [first] = rows;
  if (!first) return null;
  if (rows.length === 1) return sourceOfRow(first);
  const entries = rows.flatMap((row) => {
    const { title: part, entries: own } = sourceOfRow(row);
    return own.map((entry) => ({ ...entry, part }));
  });
  return { title, entries };
}
