import type { ReactNode } from 'react';

const looks = {
  /** Small, above a page that opens with what it found. */
  quiet: 'text-sm font-semibold text-soft',
  /** In the reading face: the first thing to read. */
  reading: 'serif min-w-0 text-xl font-semibold wrap-anywhere',
};

/** The one heading of a page. */
export function PageTitle({
  look = 'quiet',
  children,
}: {
  look?: keyof typeof looks;
  children: ReactNode;
}) {
  return <h1 className={looks[look]}>{children}</h1>;
}
