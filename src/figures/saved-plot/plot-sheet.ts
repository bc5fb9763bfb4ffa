/** A plot as markup of its own, with its size in pixels. */
export interface InlinedPlot {
  readonly markup: string;
  readonly width: number;
  readonly height: number;
}

/** What stands around the plot in its file. */
export interface PlotText {
  readonly title: string;
  /** Above the plot: what it shows and how to read it. */
  readonly caption: readonly string[];
  /** Below the plot: the receipt. */
  readonly receipt: readonly (readonly [name: string, text: string])[];
}

/** Width of a text in pixels, by the font it will be set in. */
export type MeasureText = (text: string, style: TextStyle) => number;

export interface TextStyle {
  readonly family: 'serif' | 'sans';
  readonly size: number;
  readonly weight: number;
}

export const fontFamilies = {
  serif: "Newsreader, Georgia, 'Times New Roman', serif",
  sans: "Inter, 'Helvetica Neue', Arial, sans-serif",
} as const;

/** Of the sheet under every plot, in print and on slides. */
export const sheetColour = '#ffffff';

const margin = 20;
const narrowest = 420;
const titleStyle: TextStyle = { family: 'serif', size: 17, weight: 600 };
const captionStyle: TextStyle = { family: 'sans', size: 12.5, weight: 400 };
const receiptStyle: TextStyle = { family: 'sans', size: 10.5, weight: 400 };

export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Breaks a text at spaces so that no line is wider than `width`; a word that is too long is cut. */
export function wrapLines(
  text: string,
  width: number,
  style: TextStyle,
  measure: MeasureText,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer, style) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    let rest = word;
    while (measure(rest, style) > width && rest.length > 1) {
      let fits = rest.length - 1;
      while (fits > 1 && measure(rest.slice(0, fits), style) > width) fits -= 1;
      lines.push(rest.slice(0, fits));
      rest = rest.slice(fits);
    }
    line = rest;
  }
  return line === '' ? lines : [...lines, line];
}

function textElement(text: string, x: number, y: number, style: TextStyle) {
  const { family, size, weight } = style;
  return `<text x="${x}" y="${y.toFixed(1)}" font-family="${escapeXml(fontFamilies[family])}" font-size="${size}" font-weight="${weight}" fill="#000000">${escapeXml(text)}</text>`;
}

/**
 * The plot on a white sheet of its own, black ink, with title, caption and receipt as text. `fontFaces`
 * is a style sheet that brings the fonts along, where the sheet is drawn away from the page.
 */
export function plotSheet(
  plot: InlinedPlot,
  text: PlotText,
  measure: MeasureText,
  fontFaces = '',
): { readonly svg: string; readonly width: number; readonly height: number } {
  const width = Math.ceil(Math.max(plot.width, narrowest) + 2 * margin);
  const inner = width - 2 * margin;
  const parts: string[] = [];
  let y = margin;
  const write = (line: string, style: TextStyle) => {
    for (const each of wrapLines(line, inner, style, measure)) {
      y += style.size * 1.4;
      parts.push(textElement(each, margin, y - style.size * 0.4, style));
    }
  };
  write(text.title, titleStyle);
  for (const line of text.caption) write(line, captionStyle);
  y += 10;
  const left = (width - plot.width) / 2;
  // The page sets its figures so. Not the words around them: they were measured and broken without.
  const figures = 'style="font-variant-numeric:tabular-nums lining-nums"';
  parts.push(`<g transform="translate(${left} ${y})" ${figures}>${plot.markup}</g>`);
  y += plot.height + 12;
  parts.push(`<path d="M${margin} ${y}h${inner}" stroke="#8a8375" stroke-width="0.75"/>`);
  y += 4;
  for (const [name, value] of text.receipt) write(`${name}: ${value}`, receiptStyle);
  const height = Math.ceil(y + margin);
  const style = fontFaces === '' ? '' : `<style>${escapeXml(fontFaces)}</style>`;
  const described = [...text.caption, ...text.receipt.map((line) => line.join(': '))].join(' ');
  const svg = `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="plot-title plot-desc">
<title id="plot-title">${escapeXml(text.title)}</title>
<desc id="plot-desc">${escapeXml(described)}</desc>
${style}<rect width="${width}" height="${height}" fill="${sheetColour}"/>
${parts.join('\n')}
</svg>
`;
  return { svg, width, height };
}
