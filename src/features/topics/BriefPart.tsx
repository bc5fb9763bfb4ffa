import type { ReactNode } from 'react';
import { partTitles, type BriefPartName } from '../../domain/topics/part-titles';

/** A named part of a brief, to which addresses can lead, and what shows more of it. */
export function BriefPart({
  name,
  aside,
  className = '',
  children,
}: {
  name: BriefPartName;
  /** A way to the page that says more. */
  aside?: ReactNode;
  className?: string;
  children: ReactNode;
}) {
  return (
    <section aria-labelledby={name} className={`brief-part ${className}`}>
      <div className="flex items-baseline justify-between gap-x-4">
        <h2
          id={name}
          tabIndex={-1}
          className="serif scroll-mt-4 text-lg font-semibold outline-none"
        >
          {partTitles[name]}
        </h2>
        {aside !== undefined && <p className="no-print text-xs text-soft">{aside}</p>}
      </div>
      {children}
    </section>
  );
}
