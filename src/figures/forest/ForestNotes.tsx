import type { ForestNote } from '../../domain/pooling/forest/forest-notes';

/** What the letters beside the names of a plot stand for, in one paragraph as below a printed table. */
export function ForestNotes({ notes }: { notes: readonly ForestNote[] }) {
  if (notes.length === 0) return null;
  return (
    <p className="mt-1 text-xs text-soft">
      {notes.map(({ letter, text }) => (
        <span key={letter} className="mr-3 inline-block">
          <sup>{letter}</sup> {text}
        </span>
      ))}
    </p>
  );
}
