import type { ReactNode } from 'react';

/** A named part of a brief, and what shows more of it. */
export function BriefPart({
  id,
  title,
  aside,
  className = '',
  children,
}: {
  /** Of the heading, to which addresses can lead. */
  id: string;
  title: string;
  /** A way to the page that says more. */
  aside?: ReactNode;
  className?: string;
  children: ReactNode;
}) {
  return (
    <section aria-labelledby={id} className={`brief-part ${className}`}>
      <div className="flex items-baseline justify-between gap-x-4">
        <h2 id={id} tabIndex={-1} className="serif scroll-mt-4 text-lg font-semibold outline-none">
          {title}
        </h2>
        {aside !== undefined && <p className="no-print text-xs text-soft">{aside}</p>}
      </div>
      {children}
    </section>
  );
}
