import { receiptLines, type PlotReceipt } from '../../domain/exports/receipt';
import { inlinePlot } from './inline-plot';
import { pageFontFaces } from './page-font-faces';
import { fontFamilies, plotSheet, type MeasureText, type PlotText } from './plot-sheet';

export type PlotCaption = Omit<PlotText, 'receipt'>;

/** Pixels of a picture per pixel of the page, and the longest side of a canvas that every browser draws. */
const pictureScale = 2;
const longestSide = 16_384;

/** Twice the size of the page; less for a plot so long that no browser would draw it. */
export function scaleOf(width: number, height: number): number {
  return Math.min(pictureScale, longestSide / Math.max(width, height));
}

function measureBy(canvas: CanvasRenderingContext2D): MeasureText {
  return (text, { family, size, weight }) => {
    canvas.font = `${weight} ${size}px ${fontFamilies[family]}`;
    return canvas.measureText(text).width;
  };
}

function canvasContext(): CanvasRenderingContext2D {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) throw new Error('This browser cannot draw pictures.');
  return context;
}

async function sheetOf(
  plot: Element,
  caption: PlotCaption,
  receipt: PlotReceipt,
  fontFaces: string,
) {
  // Right after opening, the fonts may still be on their way, and widths would be those of others.
  await document.fonts.ready;
  const lines = receiptLines({ ...receipt, address: `${location.origin}${receipt.address}` });
  const text = { ...caption, receipt: lines };
  return plotSheet(inlinePlot(plot), text, measureBy(canvasContext()), fontFaces);
}

/** The plot as an SVG file that stands alone: caption, method, address and receipt are text in it. */
export async function plotSvg(
  plot: Element,
  caption: PlotCaption,
  receipt: PlotReceipt,
): Promise<Blob> {
  const { svg } = await sheetOf(plot, caption, receipt, '');
  return new Blob([svg], { type: 'image/svg+xml;charset=utf-8' });
}

/** The same sheet as a picture of twice the size. Rejects when the browser cannot draw it. */
export async function plotPng(
  plot: Element,
  caption: PlotCaption,
  receipt: PlotReceipt,
): Promise<Blob> {
  const { svg, width, height } = await sheetOf(plot, caption, receipt, await pageFontFaces());
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml;charset=utf-8' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const context = canvasContext();
    const { canvas } = context;
    const scale = scaleOf(width, height);
    canvas.width = Math.floor(width * scale);
    canvas.height = Math.floor(height * scale);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise<Blob>((resolve, reject) => {
      canvas.toBlob(
        (blob) =>
          blob ? resolve(blob) : reject(new Error('This browser could not make the picture.')),
        'image/png',
      );
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
