import type { ReactNode } from 'react';
import type { FigureMarks } from '../../../domain/study/figure-marks';
import type { FigureSource } from '../../../domain/sources/source-entry';
import { SourceButton } from '../../../figures/source/SourceButton';

/** One figure of a record, of a benefit or a harm at the same size: what it is, its drawing, its numbers. */
export function Finding({
  headingId,
  level: Heading,
  name,
  marks,
  head,
  drawing,
  printed,
  source,
  children,
}: {
  headingId: string;
  /** By where it stands: harms lie directly in their section, outcomes in a group of it. */
  level: 'h3' | 'h4';
  name: string;
  marks: FigureMarks;
  /** What stands below the name. */
  head: ReactNode;
  drawing: ReactNode;
  /** The effect as printed, beside its source. */
  printed: ReactNode;
  source: FigureSource;
  /** Arms, what is computed, notes. */
  children: ReactNode;
}) {
  return (
    <article
      aria-labelledby={headingId}
      className={`finding ${marks.secondHand ? 'second-hand' : ''}`}
    >
      <div>
        <Heading
          id={headingId}
          className="serif text-lg leading-6 font-semibold first-letter:uppercase"
        >
          {name}
        </Heading>
        {head}
      </div>
      {drawing}
      <div className="min-w-0">
        <div className="flex items-start justify-between gap-4">
          {printed}
          <SourceButton source={source} />
        </div>
        {children}
      </div>
    </article>
  );
}
