/** Assumed within-person correlation of a crossover where nobody chose another. */
export const usualCorrelation = 0.5;
