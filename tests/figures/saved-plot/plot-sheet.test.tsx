import { describe, expect, it } from 'vitest';
import { scaleOf } from '../../../src/figures/saved-plot/plot-export';
import { plotSheet, wrapLines, type PlotText } from '../../../src/figures/saved-plot/plot-sheet';

/** Every letter half as wide as the font is high. */
const measure = (text: string, { size }: { readonly size: number }) => text.length * size * 0.5;
const plot = { markup: '<svg width="300" height="80"/>', width: 300, height: 80 };
const text: PlotText = {
  title: 'Pain & function: LDN < placebo?',
  caption: ['Squares: estimates.'],
  receipt: [
    ['Method', 'REML, Hartung-Knapp'],
    ['Address', 'https://example.org/synthesis?condition=neuropathic-pain'],
  ],
};

describe('a plot on a sheet of its own', () => {
  it('holds title, caption, method and address as text that can be read', () => {
    const { svg } = plotSheet(plot, text, measure);
    const document = new DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(document.querySelector('parsererror')).toBeNull();
    const written = [...document.querySelectorAll('text')]
      .map((each) => each.textContent)
      .join(' ');
    for (const words of [text.title, 'Squares: estimates.']) expect(written).toContain(words);
    expect(written).toContain('Method: REML, Hartung-Knapp');
    expect(document.querySelector('title')?.textContent).toBe(text.title);
    expect(document.querySelector('desc')?.textContent).toContain('condition=neuropathic-pain');
  });

  it('is white, and as large as it says', () => {
    const { svg, width, height } = plotSheet(plot, text, measure);
    expect(svg).toContain(`viewBox="0 0 ${width} ${height}"`);
    expect(svg).toContain(`<rect width="${width}" height="${height}" fill="#ffffff"/>`);
    expect(svg).not.toMatch(/var\(|class=/);
  });

  it('sets the words around the plot as they were measured: only the plot has figures of one width', () => {
    const document = new DOMParser().parseFromString(
      plotSheet(plot, text, measure).svg,
      'image/svg+xml',
    );
    const tabular = [...document.querySelectorAll('[style*="tabular-nums"]')];
    expect(tabular).toHaveLength(1);
    expect(tabular[0]?.querySelector('[width="300"]')).not.toBeNull();
    expect(tabular[0]?.textContent).not.toContain('Address');
  });

  it('breaks lines that are too long, words without spaces included', () => {
    const style = { family: 'sans', size: 10, weight: 400 } as const;
    expect(wrapLines('one two three', 40, style, measure)).toEqual(['one two', 'three']);
    expect(wrapLines(`see ${'x'.repeat(20)}`, 50, style, measure)).toEqual([
      'see',
      'x'.repeat(10),
      'x'.repeat(10),
    ]);
  });
});

describe('a picture of a plot', () => {
  it('has twice the size of the page', () => {
    expect(scaleOf(1200, 4000)).toBe(2);
  });

  it('stays within what browsers draw, however many outcomes stand below each other', () => {
    // The smallest limit of a side among the major browsers is 16,384 pixels.
    expect(scaleOf(360, 12_000) * 12_000).toBeLessThanOrEqual(16_384);
    expect(scaleOf(360, 12_000)).toBeLessThan(2);
  });
});
