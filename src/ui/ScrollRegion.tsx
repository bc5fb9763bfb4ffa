import type { ReactNode } from 'react';
import { useIsCut } from './use-is-cut';

/**
 * Lets wide content scroll inside its own frame, never the page. Only while something is cut off is
 * the frame a named region that the keyboard can reach.
 */
export function ScrollRegion({
  name,
  keepsHead = false,
  children,
}: {
  name: string;
  /** What is sticky in it keeps to the window while nothing is cut off, and to the frame while something is. */
  keepsHead?: boolean;
  children: ReactNode;
}) {
  const [watch, cut] = useIsCut();
  const region = cut ? { role: 'region', 'aria-label': name, tabIndex: 0 } : {};
  const scrolls = !keepsHead
    ? 'overflow-x-auto'
    : cut
      ? 'max-h-[90dvh] overflow-auto print:max-h-none'
      : 'overflow-x-clip';
  return (
    <div ref={watch} className={`relative ${scrolls} print:overflow-visible`} {...region}>
      {children}
    </div>
  );
}
