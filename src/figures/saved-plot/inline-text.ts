import { upperFirst } from '../../domain/format/sentence-case';
import { escapeXml } from './plot-sheet';
import { plainColour, plainValue } from './inline-styles';

/** Words that stand on one line in one look, with the room they take on the page. */
export interface TextRun {
  readonly words: string;
  readonly left: number;
  readonly right: number;
  /** Of the baseline. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Fill and font as attributes. */
  readonly look: string;
  readonly fontSize: number;
}

interface Line {
  words: string;
  readonly left: number;
  right: number;
  readonly top: number;
  readonly height: number;
}

/** The words of a text as the page has broken them into lines; a word broken in two by letters. */
function linesOf(text: Text): readonly Line[] {
  const range = document.createRange();
  const lines: Line[] = [];
  const add = (from: number, to: number, gap: string) => {
    range.setStart(text, from);
    range.setEnd(text, to);
    if (to - from > 1 && range.getClientRects().length > 1) {
      for (let at = from; at < to; at += 1) add(at, at + 1, at === from ? gap : '');
      return;
    }
    const { left, right, top, width, height } = range.getBoundingClientRect();
    if (width === 0) return;
    const words = text.data.slice(from, to);
    const line = lines.at(-1);
    if (line && Math.abs(line.top - top) < 2) {
      line.words += gap + words;
      line.right = right;
    } else lines.push({ words, left, right, top, height });
  };
  for (const word of text.data.matchAll(/\S+/g)) add(word.index, word.index + word[0].length, ' ');
  return lines;
}

function anchorOf(align: string): TextRun['anchor'] {
  if (align === 'right' || align === 'end') return 'end';
  return align === 'center' ? 'middle' : 'start';
}

/** A text of the page as runs at the places where the page has set them, counted from `origin`. */
export function textRuns(
  text: Text,
  origin: DOMRect,
  canvas: CanvasRenderingContext2D | null,
): readonly TextRun[] {
  const { parentElement } = text;
  if (parentElement === null || text.data.trim() === '') return [];
  const style = getComputedStyle(parentElement);
  if (style.visibility === 'hidden') return [];
  const fonts = ['font-family', 'font-size', 'font-weight', 'font-style'].map(
    (name) => `${name}="${escapeXml(plainValue(name, style.getPropertyValue(name)))}"`,
  );
  // Of the box of a line, the part above the baseline.
  let above = 0.8;
  if (canvas) {
    canvas.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = canvas.measureText('x');
    above = up / (up + down);
  }
  const raised =
    parentElement.firstChild === text &&
    getComputedStyle(parentElement, '::first-letter').textTransform === 'uppercase';
  return linesOf(text).map(({ words, left, right, top, height }, i) => ({
    words: raised && i === 0 ? upperFirst(words) : words,
    left: left - origin.left,
    right: right - origin.left,
    y: top + height * above - origin.top,
    anchor: anchorOf(style.textAlign),
    look: [`fill="${plainColour(style.color, canvas)}"`, ...fonts].join(' '),
    fontSize: Number.parseFloat(style.fontSize),
  }));
}

/** Two runs as one where the second goes on in the look of the first: another font keeps them together. */
export function joinedRun(first: TextRun, second: TextRun): TextRun | null {
  const gap = second.left - first.right;
  const goesOn =
    first.look === second.look &&
    first.anchor === second.anchor &&
    Math.abs(first.y - second.y) < 1 &&
    gap > -1 &&
    gap < first.fontSize / 2;
  if (!goesOn) return null;
  const space = gap > first.fontSize / 8 ? ' ' : '';
  return { ...first, words: first.words + space + second.words, right: second.right };
}

/** A run as an element, held where the page holds it: text set flush right stays so in another font. */
export function textElement({ words, left, right, y, anchor, look }: TextRun): string {
  const x = { start: left, middle: (left + right) / 2, end: right }[anchor];
  return `<text x="${x.toFixed(2)}" y="${y.toFixed(2)}" text-anchor="${anchor}" ${look}>${escapeXml(words)}</text>`;
}
