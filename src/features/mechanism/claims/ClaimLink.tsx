import type { ReactNode } from 'react';
import { Link } from 'wouter';

/**
 * A link to a claim: within the page by the platform's own anchor, which also moves when it is
 * followed twice, else to the pathway that shows it.
 */
export function ClaimLink({
  href,
  className,
  children,
}: {
  /** `#claim-id`, or the address of another pathway with the claim as its anchor. */
  href: string;
  className?: string;
  children: ReactNode;
}) {
  return href.startsWith('#') ? (
    <a href={href} className={className}>
      {children}
    </a>
  ) : (
    <Link href={href} className={className}>
      {children}
    </Link>
  );
}
