import { fontFamilies, type InlinedPlot } from './plot-sheet';

/** What a drawing gets from style sheets and has to carry itself in a file; values that go down. */
const inherited = [
  'fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-dashoffset',
  'stroke-linecap', 'stroke-linejoin', 'stroke-opacity', 'visibility', 'font-family', 'font-size',
  'font-weight', 'font-style', 'letter-spacing', 'text-anchor', 'paint-order',
] as const; // prettier-ignore

/** Values that belong to one element, with what they are when nothing is set. */
const own = [
  ['opacity', '1'],
  ['dominant-baseline', 'auto'],
  ['text-decoration-line', 'none'],
  ['vector-effect', 'none'],
] as const;

/** Attributes for the page's own use. */
const pageOnly = /^(class|style|tabindex|role|aria-|data-|on)/;

const paperAndInk = {
  'forced-color-adjust': 'none',
  '--color-paper': '#ffffff',
  '--color-raised': '#ffffff',
  '--color-ink': '#000000',
  '--color-soft': '#262626',
};

/** Lengths without their unit, and the two faces of the page with fallbacks that most systems have. */
function plainValue(name: string, value: string): string {
  if (name !== 'font-family') return value.replace(/(\d)px\b/g, '$1');
  return /newsreader/i.test(value) ? fontFamilies.serif : fontFamilies.sans;
}

/** Any colour the page may compute, in the notation that every drawing program reads. */
function plainColour(value: string, canvas: CanvasRenderingContext2D | null): string {
  if (canvas === null || value === 'none' || value.startsWith('url(')) return value;
  canvas.fillStyle = '#000000';
  canvas.fillStyle = value;
  return canvas.fillStyle;
}

function inlineStyles(
  element: Element,
  above: CSSStyleDeclaration | null,
  canvas: CanvasRenderingContext2D | null,
) {
  const style = getComputedStyle(element);
  if (style.display === 'none' || element.localName === 'foreignObject') {
    element.remove();
    return;
  }
  const values = new Map<string, string>();
  for (const name of inherited) {
    const value = style.getPropertyValue(name);
    if (value !== '' && value !== above?.getPropertyValue(name)) values.set(name, value);
  }
  for (const [name, unset] of own) {
    const value = style.getPropertyValue(name);
    if (value !== '' && value !== unset) values.set(name, value);
  }
  for (const child of Array.from(element.children)) inlineStyles(child, style, canvas);
  for (const { name } of Array.from(element.attributes))
    if (pageOnly.test(name)) element.removeAttribute(name);
  for (const [name, value] of values)
    element.setAttribute(
      name,
      name === 'fill' || name === 'stroke' ? plainColour(value, canvas) : plainValue(name, value),
    );
}

/** How far marks and labels stand out over each side of a drawing, in pixels. */
function overhang(copy: SVGSVGElement) {
  const box = copy.getBoundingClientRect();
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
 * A copy of a drawing on the page that needs no style sheet: white paper, black ink, light theme, at
 * the size it has now. Styles are read from a copy beside the original, off screen, so that rules and
 * variables of the page still reach it. Throws when the drawing has no size, as when it is hidden.
 */
export function inlinePlot(plot: SVGSVGElement): InlinedPlot {
  const { width, height } = plot.getBoundingClientRect();
  if (width === 0 || height === 0) throw new Error('The plot is not shown, so it has no size.');
  const stage = document.createElement('div');
  for (const [name, value] of Object.entries({
    ...paperAndInk,
    position: 'fixed',
    left: '-100000px',
    top: '0',
    width: `${width}px`,
  }))
    stage.style.setProperty(name, value);
  const copy = plot.cloneNode(true) as SVGSVGElement;
  stage.append(copy);
  (plot.parentElement ?? document.body).append(stage);
  // The tokens of the theme are worked out at the root, so the root is light for a moment. Nothing is
  // painted before it is put back.
  const root = document.documentElement;
  const theme = root.dataset['theme'];
  root.dataset['theme'] = 'light';
  let over: ReturnType<typeof overhang>;
  try {
    over = overhang(copy);
    inlineStyles(copy, null, document.createElement('canvas').getContext('2d'));
  } finally {
    stage.remove();
    if (theme === undefined) delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
  }
  for (const child of Array.from(copy.children))
    if (child.localName === 'title' || child.localName === 'desc') child.remove();
  copy.removeAttribute('aria-labelledby');
  for (const [name, value] of Object.entries({ x: over.left, y: over.top, width, height }))
    copy.setAttribute(name, String(value));
  copy.setAttribute('overflow', 'visible');
  return {
    markup: new XMLSerializer().serializeToString(copy),
    width: width + over.left + over.right,
    height: height + over.top + over.bottom,
    middle: over.left + width / 2,
  };
}
