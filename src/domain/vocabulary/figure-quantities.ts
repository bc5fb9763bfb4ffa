/** Quantities that a drawing or a computation takes from a figure, each with its only unit. */
export const figureQuantities = {
  'mu-blockade': { unit: '%' },
  'blockade-half-time': { unit: 'h' },
  'plasma-half-life': { unit: 'h' },
  'plasma-peak': { unit: 'ng/mL' },
  'serum-level': { unit: 'ng/mL' },
  'molar-mass': { unit: 'g/mol' },
  'receptor-affinity': { unit: 'nM' },
  'culture-concentration': { unit: 'µM' },
  'ldn-range': { unit: 'mg/day' },
  'effective-dose': { unit: 'mg' },
  'licensed-dose': { unit: 'mg' },
} as const;

export type FigureQuantity = keyof typeof figureQuantities;
export const figureQuantityCodes = Object.keys(figureQuantities) as [
  FigureQuantity,
  ...FigureQuantity[],
];
