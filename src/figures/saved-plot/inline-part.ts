import { inlineStyles, plainColour } from './inline-styles';
import { sheetColour } from './plot-sheet';
import { joinedRun, textElement, textRuns, type TextRun } from './inline-text';

type Canvas = CanvasRenderingContext2D | null;

interface Drawing {
  readonly svg: Element;
  readonly box: DOMRect;
}

function rectangle(left: number, top: number, width: number, height: number, fill: string): string {
  const [x, y, w, h] = [left, top, width, height].map((value) => value.toFixed(2));
  return `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${fill}"/>`;
}

const sides = ['top', 'right', 'bottom', 'left'] as const;

/** Ground and rules of a box of the page. */
function paintedBox(style: CSSStyleDeclaration, box: DOMRect, canvas: Canvas): readonly string[] {
  const { left, top, width, height } = box;
  const ground = plainColour(style.backgroundColor, canvas);
  // A cell in the colour of the sheet would hide the rule of its row.
  const bare = ground === 'none' || (ground === sheetColour && style.display === 'table-cell');
  const parts = bare ? [] : [rectangle(left, top, width, height, ground)];
  for (const side of sides) {
    const thick = Number.parseFloat(style.getPropertyValue(`border-${side}-width`));
    const drawn = style.getPropertyValue(`border-${side}-style`);
    if (!(thick > 0) || drawn === 'none' || drawn === 'hidden') continue;
    const level = side === 'top' || side === 'bottom';
    const x = left + (side === 'right' ? width - thick / 2 : level ? 0 : thick / 2);
    const y = top + (side === 'bottom' ? height - thick / 2 : level ? thick / 2 : 0);
    const run = level ? `h${width.toFixed(2)}` : `v${height.toFixed(2)}`;
    const stroke = plainColour(style.getPropertyValue(`border-${side}-color`), canvas);
    const dashes = { dotted: `${thick} ${2 * thick}`, dashed: `${3 * thick} ${2 * thick}` }[drawn];
    parts.push(
      `<path d="M${x.toFixed(2)} ${y.toFixed(2)}${run}" fill="none" stroke="${stroke}" stroke-width="${thick}"${dashes === undefined ? '' : ` stroke-dasharray="${dashes}"`}/>`,
    );
  }
  return parts;
}

/** The line of no difference, which style sheets draw before what a cell holds. */
function lineBefore(element: Element, box: DOMRect, canvas: Canvas): readonly string[] {
  const style = getComputedStyle(element, '::before');
  if (style.content === 'none' || style.content === 'normal' || style.position !== 'absolute')
    return [];
  const { m41, m42 } = new DOMMatrix(style.transform === 'none' ? '' : style.transform);
  const [left, top, width, height] = [style.left, style.top, style.width, style.height].map(
    Number.parseFloat,
  );
  return paintedBox(
    style,
    new DOMRect(box.left + (left ?? 0) + m41, box.top + (top ?? 0) + m42, width, height),
    canvas,
  );
}

function inlineSvg(svg: Element, box: DOMRect, canvas: Canvas): string {
  const { overflow } = getComputedStyle(svg);
  inlineStyles(svg, null, canvas);
  svg.setAttribute('overflow', overflow);
  for (const [name, value] of Object.entries({
    x: box.left,
    y: box.top,
    width: box.width,
    height: box.height,
  }))
    svg.setAttribute(name, value.toFixed(2));
  return new XMLSerializer().serializeToString(svg);
}

/**
 * A part of the page as drawn: its texts line by line, its rules and grounds, and the drawings in it,
 * as markup of SVG with the part's corner at 0, 0. What serves the page alone is to be taken out before.
 */
export function inlinePart(part: Element, canvas: Canvas): string {
  const origin = part.getBoundingClientRect();
  // Drawings are worked on last: without its classes, one no longer holds its place on the page.
  const parts: (string | Drawing | TextRun)[] = [];
  const addRun = (run: TextRun) => {
    const last = parts.at(-1);
    const joined = typeof last === 'object' && 'words' in last ? joinedRun(last, run) : null;
    if (joined) parts[parts.length - 1] = joined;
    else parts.push(run);
  };
  const visit = (element: Element) => {
    const style = getComputedStyle(element);
    if (style.display === 'none') return;
    const { left, top, width, height } = element.getBoundingClientRect();
    const box = new DOMRect(left - origin.left, top - origin.top, width, height);
    if (element.localName === 'svg') {
      parts.push({ svg: element, box });
      return;
    }
    if (style.visibility !== 'hidden')
      parts.push(...paintedBox(style, box, canvas), ...lineBefore(element, box, canvas));
    for (const node of Array.from(element.childNodes)) {
      if (node instanceof Element) visit(node);
      else if (node instanceof Text) textRuns(node, origin, canvas).forEach(addRun);
    }
  };
  visit(part);
  return parts
    .map((each) => {
      if (typeof each === 'string') return each;
      return 'words' in each ? textElement(each) : inlineSvg(each.svg, each.box, canvas);
    })
    .join('\n');
}
