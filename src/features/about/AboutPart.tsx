import type { ReactNode } from 'react';
import { aboutParts, type AboutPartId } from './about-parts';

/** A part of the page under its heading, which is its anchor. */
export function AboutPart({ id, children }: { id: AboutPartId; children: ReactNode }) {
  const label = aboutParts.find((part) => part.id === id)?.label;
  return (
    <section aria-labelledby={id} className="border-t border-ink pt-3 pb-9">
      <h2
        id={id}
        tabIndex={-1}
        className="serif mb-3 scroll-mt-4 text-xl font-semibold outline-none"
      >
        {label}
      </h2>
      {children}
    </section>
  );
}
