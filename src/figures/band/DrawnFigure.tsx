import type { ReactNode } from 'react';

/** A drawing with the ends of its axis named, and in words what it shows. */
export function DrawnFigure({
  drawing,
  ends,
  caption,
  summary,
  line,
}: {
  drawing: ReactNode;
  /** What the left and the right end favour; null off the null line. */
  ends: readonly [string, string] | null;
  caption: string;
  summary: string;
  /** Where the line of no difference runs: down the whole column of figures, behind this one, nowhere. */
  line: 'column' | 'drawing' | 'none';
}) {
  return (
    <figure
      className={`finding-band max-md:max-w-md ${line === 'column' ? 'md:null-line print:null-line' : ''}`}
    >
      <div className={`finding-band ${line === 'none' ? '' : 'null-line'}`}>
        {ends && (
          <p aria-hidden="true" className="flex justify-between gap-8 text-xs text-soft">
            <span className="bg-paper">◂ {ends[0]}</span>
            <span className="bg-paper text-right">{ends[1]} ▸</span>
          </p>
        )}
        {drawing}
      </div>
      <figcaption className="mt-1 text-xs text-soft">
        <span className="sr-only">{summary}</span>
        {caption !== '' && <span className="bg-paper box-decoration-clone pr-1">{caption}</span>}
      </figcaption>
    </figure>
  );
}
