import { useCallback, useState, type ReactNode } from 'react';

/**
 * Lets wide content scroll inside its own frame, never the page. Only while something is cut off is
 * the frame a named region that the keyboard can reach.
 */
export function ScrollRegion({ name, children }: { name: string; children: ReactNode }) {
  const [cut, setCut] = useState(false);
  const watch = useCallback((frame: HTMLDivElement | null) => {
    if (!frame || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(() => setCut(frame.scrollWidth > frame.clientWidth));
    observer.observe(frame);
    return () => observer.disconnect();
  }, []);
  const region = cut ? { role: 'region', 'aria-label': name, tabIndex: 0 } : {};
  return (
    <div ref={watch} className="relative overflow-x-auto print:overflow-visible" {...region}>
      {children}
    </div>
  );
}
