import type { Band } from './band';

/**
 * A band for a list whose one header names LDN as the left side: what is not low-dose naltrexone has
 * no place under it and stands in words. On a page of its own, where the drawing names its sides, it is
 * drawn.
 */
export function bandBesideLdn(band: Band): Band {
  if (band.kind !== 'difference' || band.treatment === undefined) return band;
  const { outcomeKey, outcomeText, figureText, pText, secondHand, singleReader } = band;
  return {
    outcomeKey,
    outcomeText,
    figureText,
    pText,
    secondHand,
    singleReader,
    kind: 'words',
    reason: 'not-ldn',
    text: 'Naltrexone at any dose, not low-dose: not on this line',
  };
}
