import type { ReactNode } from 'react';

/**
 * A part of a long page that opens: closed on screen until it is wanted, or until an address leads into
 * it; open on paper.
 */
export function Fold({
  id,
  title,
  aside,
  children,
}: {
  /** Of the heading. */
  id: string;
  title: string;
  /** What is inside, in a few words. */
  aside: string;
  children: ReactNode;
}) {
  return (
    <section aria-labelledby={id} className="border-t border-rule first:border-0">
      <details className="fold">
        <summary className="target flex items-baseline gap-x-3 py-1 print:py-0 sm:py-1.5">
          <h3
            id={id}
            tabIndex={-1}
            className="serif scroll-mt-4 text-base font-semibold outline-none sm:text-lg"
          >
            {title}
          </h3>
          <span className="text-sm whitespace-nowrap text-soft print:hidden">{aside}</span>
        </summary>
        <div className="pt-1 pb-4 print:p-0">{children}</div>
      </details>
    </section>
  );
}
