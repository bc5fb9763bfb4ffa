import type { PharmacologyFact } from '../schema/pharmacology-fact';
import type { PrintedFigure } from '../schema/printed-figure';
import type { FigureQuantity } from '../vocabulary/figure-quantities';

/** A figure with the fact that it stands in. */
export interface FigureOfFact {
  readonly fact: PharmacologyFact;
  readonly figure: PrintedFigure;
}

/** Every figure of a quantity, in the order of the facts. Nothing is left out. */
export function figuresOf(
  facts: readonly PharmacologyFact[],
  quantity: FigureQuantity,
): readonly FigureOfFact[] {
  return facts.flatMap((fact) =>
    fact.figures
      .filter((figure) => figure.quantity === quantity)
      .map((figure) => ({ fact, figure })),
  );
}

/** The first figure of a quantity, or null when no fact has one. */
export function firstFigure(
  facts: readonly PharmacologyFact[],
  quantity: FigureQuantity,
): PrintedFigure | null {
  return figuresOf(facts, quantity)[0]?.figure ?? null;
}
