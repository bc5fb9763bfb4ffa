import type { ReactNode } from 'react';

/** A named part of a page, under a heading to which addresses can lead. */
export function PageSection({
  id,
  title,
  aside,
  lead,
  children,
}: {
  /** Of the heading. */
  id: string;
  title: string;
  /** A few words beside the heading. */
  aside?: string | undefined;
  /** How to read the part, below the heading. */
  lead?: string | undefined;
  children: ReactNode;
}) {
  return (
    <section aria-labelledby={id} className="mt-9 border-t border-ink pt-2">
      <div className="flex flex-wrap items-baseline gap-x-3">
        <h2 id={id} tabIndex={-1} className="serif scroll-mt-4 text-xl font-semibold outline-none">
          {title}
        </h2>
        {aside !== undefined && <p className="text-sm text-soft">{aside}</p>}
      </div>
      {lead !== undefined && <p className="mt-0.5 max-w-lead text-sm text-soft">{lead}</p>}
      <div className="mt-3">{children}</div>
    </section>
  );
}
