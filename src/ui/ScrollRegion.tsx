import type { ReactNode } from 'react';
import { useIsCut } from './use-is-cut';

/**
 * Lets wide content scroll inside its own frame, never the page. Only while something is cut off is
 * the frame a named region that the keyboard can reach.
 */
export function ScrollRegion({ name, children }: { name: string; children: ReactNode }) {
  const [watch, cut] = useIsCut();
  const region = cut ? { role: 'region', 'aria-label': name, tabIndex: 0 } : {};
  return (
    <div ref={watch} className="relative overflow-x-auto print:overflow-visible" {...region}>
      {children}
    </div>
  );
}
