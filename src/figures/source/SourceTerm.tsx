import type { ReactNode } from 'react';

/** One line of what is said about a source: "Read in", "Where". */
export function SourceTerm({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-soft">{label}</dt>
      <dd className="min-w-0">{children}</dd>
    </>
  );
}
