import { inlinePart } from './inline-part';
import { sheetColour, type InlinedPlot } from './plot-sheet';

const paperAndInk = {
  'forced-color-adjust': 'none',
  '--color-paper': sheetColour,
  '--color-raised': sheetColour,
  '--color-ink': '#000000',
  '--color-soft': '#262626',
};

/** What serves the page and not the picture: controls, and words for those who do not see it. */
const pageOnly = '.no-print, .sr-only, title, desc';

/** How far marks and labels stand out over each side of a drawing, in pixels. */
function overhang(copy: Element, box: DOMRect) {
  const out = { left: 0, top: 0, right: 0, bottom: 0 };
  for (const mark of copy.querySelectorAll('text, line, path, rect, circle, polygon, polyline')) {
    const at = mark.getBoundingClientRect();
    if (at.width === 0 && at.height === 0) continue;
    out.left = Math.max(out.left, box.left - at.left);
    out.top = Math.max(out.top, box.top - at.top);
    out.right = Math.max(out.right, at.right - box.right);
    out.bottom = Math.max(out.bottom, at.bottom - box.bottom);
  }
  return out;
}

/**
 * A plot of the page, be it a drawing or a table with drawings in it, as a drawing that needs no style
 * sheet: white paper, black ink, light theme, at the width it has now. It is read from a copy beside
 * the original, off screen, so that rules and variables of the page still reach it. Throws when the
 * plot has no size, as when it is hidden.
 */
export function inlinePlot(plot: Element): InlinedPlot {
  const shown = plot.getBoundingClientRect();
  if (shown.width === 0 || shown.height === 0)
    throw new Error('The plot is not shown, so it has no size.');
  const stage = document.createElement('div');
  for (const [name, value] of Object.entries({
    ...paperAndInk,
    position: 'fixed',
    left: '-100000px',
    top: '0',
    width: `${shown.width}px`,
  }))
    stage.style.setProperty(name, value);
  const copy = plot.cloneNode(true) as Element;
  for (const element of copy.querySelectorAll(pageOnly)) element.remove();
  stage.append(copy);
  (plot.parentElement ?? document.body).append(stage);
  // The tokens of the theme are worked out at the root, so the root is light for a moment. Nothing is
  // painted before it is put back.
  const root = document.documentElement;
  const theme = root.dataset['theme'];
  root.dataset['theme'] = 'light';
  try {
    // What sticks to an edge of the window has none here to stick to.
    for (const element of copy.querySelectorAll<HTMLElement>('*'))
      if (getComputedStyle(element).position === 'sticky') element.style.position = 'static';
    const box = copy.getBoundingClientRect();
    const over = overhang(copy, box);
    const part = inlinePart(copy, document.createElement('canvas').getContext('2d'));
    return {
      markup: `<g transform="translate(${over.left.toFixed(2)} ${over.top.toFixed(2)})">${part}</g>`,
      width: box.width + over.left + over.right,
      height: box.height + over.top + over.bottom,
    };
  } finally {
    stage.remove();
    if (theme === undefined) delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
  }
}
