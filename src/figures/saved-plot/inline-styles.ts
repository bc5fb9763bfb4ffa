import { fontFamilies } from './plot-sheet';

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

/** Lengths without their unit, and the two faces of the page with fallbacks that most systems have. */
export function plainValue(name: string, value: string): string {
  if (name !== 'font-family') return value.replace(/(\d)px\b/g, '$1');
  return /newsreader/i.test(value) ? fontFamilies.serif : fontFamilies.sans;
}

/** Any colour the page may compute, in the notation that every drawing program reads. */
export function plainColour(value: string, canvas: CanvasRenderingContext2D | null): string {
  if (canvas === null || value === 'none' || value.startsWith('url(')) return value;
  canvas.fillStyle = '#000000';
  canvas.fillStyle = value;
  return /^rgba\(.*, 0\)$/.test(canvas.fillStyle) ? 'none' : canvas.fillStyle;
}

/** Writes what style sheets say of a drawing and all within it into attributes; what is hidden goes. */
export function inlineStyles(
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
