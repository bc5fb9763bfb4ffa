import type { ReactNode } from 'react';

/** A part of the page under a heading to which addresses can lead. */
export function PageSection({
  id,
  title,
  children,
}: {
  id: string;
  title: string;
  children: ReactNode;
}) {
  return (
    <section aria-labelledby={id} className="mt-12 border-t border-ink pt-2">
      <h2
        id={id}
        tabIndex={-1}
        className="serif mb-3 scroll-mt-4 text-xl font-semibold outline-none"
      >
        {title}
      </h2>
      {children}
    </section>
  );
}
