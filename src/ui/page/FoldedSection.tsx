import { useState, type ReactNode } from 'react';

/** Where two columns stand beside each other, a page is short enough to stand open. */
function isWide(): boolean {
  return typeof window.matchMedia !== 'function' || window.matchMedia('(min-width: 64rem)').matches;
}

/**
 * A named part of a page, under a heading to which addresses can lead: folded on narrow windows until it
 * is wanted, or an address leads into it.
 */
export function FoldedSection({
  id,
  title,
  lead,
  open = false,
  children,
}: {
  /** Of the heading. */
  id: string;
  title: string;
  /** How to read the part, below the heading. */
  lead: string;
  /** Stands open on narrow windows too when it is first drawn. */
  open?: boolean;
  children: ReactNode;
}) {
  const [atFirst] = useState(() => open || isWide());
  return (
    <section aria-labelledby={id} className="border-t border-ink lg:mt-9 print:mt-9">
      <details className="fold" open={atFirst}>
        <summary className="target flex items-baseline gap-x-2 py-2">
          <h2
            id={id}
            tabIndex={-1}
            className="serif scroll-mt-4 text-xl font-semibold outline-none"
          >
            {title}
          </h2>
        </summary>
        <p className="max-w-lead text-sm text-soft">{lead}</p>
        <div className="mt-3 pb-3 lg:pb-0">{children}</div>
      </details>
    </section>
  );
}
