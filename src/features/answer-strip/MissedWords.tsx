import type { ReactNode } from 'react';

/** In place of the answer where no study holds the words sought: of them, never of evidence. */
export function MissedWords({
  words,
  children,
}: {
  words: string;
  /** What is near, and what other parts hold. */
  children: ReactNode;
}) {
  return (
    <section aria-label="Answer" className="pb-1">
      <p className="serif max-w-lead text-xl text-pretty">No study here mentions “{words}”.</p>
      <div className="mt-0.5 min-h-5 text-sm">{children}</div>
    </section>
  );
}
