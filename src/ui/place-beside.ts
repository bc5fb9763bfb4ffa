const gap = 6;
const margin = 16;
const preferredWidth = 368;

/**
 * Places an absolutely positioned element of the top layer below its opener, or above it where the
 * opener stands low in the window; never wider than the window. It scrolls with the page.
 */
export function placeBeside(opener: HTMLElement, element: HTMLElement): void {
  const { clientWidth, clientHeight } = document.documentElement;
  const rect = opener.getBoundingClientRect();
  const width = Math.min(preferredWidth, clientWidth - 2 * margin);
  const left = Math.max(margin, Math.min(rect.left, clientWidth - width - margin));
  const above = rect.bottom > clientHeight * 0.62;
  Object.assign(element.style, {
    width: `${width}px`,
    left: `${left + window.scrollX}px`,
    top: above ? 'auto' : `${rect.bottom + window.scrollY + gap}px`,
    bottom: above ? `${clientHeight - rect.top - window.scrollY + gap}px` : 'auto',
  });
}
