import type { ReactNode } from 'react';
import { Link } from 'wouter';

/** A number with its words: a link where an address lists exactly what it counts, else plain text. */
export function CountLink({
  href,
  className = '',
  children,
}: {
  href: string | null;
  className?: string;
  children: ReactNode;
}) {
  return href === null ? (
    <span className={className}>{children}</span>
  ) : (
    <Link href={href} className={className}>
      {children}
    </Link>
  );
}
