import type { ReactNode } from 'react';

/** A named part of the page with a heading to which addresses can lead. */
export function Section({
  id,
  title,
  aside,
  children,
}: {
  id: string;
  title: string;
  aside?: string;
  children: ReactNode;
}) {
  return (
    <section aria-labelledby={id} className="mt-9 border-t border-ink pt-2">
      <div className="mb-3 flex flex-wrap items-baseline gap-x-3">
        <h2 id={id} tabIndex={-1} className="serif scroll-mt-4 text-xl font-semibold outline-none">
          {title}
        </h2>
        {aside !== undefined && <p className="text-sm text-soft">{aside}</p>}
      </div>
      {children}
    </section>
  );
}
