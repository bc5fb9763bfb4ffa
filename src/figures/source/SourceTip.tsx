import type { ReactNode } from 'react';
import { Toggletip } from '../../ui/Toggletip';

/** "Source", which opens where what stands beside it was read. */
export function SourceTip({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Toggletip
      name={`Source: ${title}`}
      panel={children}
      className="target no-print -mx-1.5 inline-flex shrink-0 items-center justify-center rounded-sm px-1.5 text-sm text-soft underline decoration-line decoration-1 underline-offset-3 hover:text-ink hover:decoration-current aria-expanded:text-ink"
    >
      Source
    </Toggletip>
  );
}
