/**
 * The part of ln Γ(x + 1) that Stirling's formula leaves out:
 * ln Γ(x + 1) − (x + ½) ln x + x − ½ ln 2π, for x > 0.
 *
 * Keeping it apart lets densities be written without subtracting large logarithms
 * (C. Loader, "Fast and accurate computation of binomial probabilities", 2000).
 * From 15 up the asymptotic series (Abramowitz & Stegun 6.1.41) is exact to double precision;
 * below, δ(x) = δ(x + 1) + (x + ½) ln(1 + 1/x) − 1 climbs to it.
 */
export function stirlingError(x: number): number {
  let climbed = 0;
  let at = x;
  while (at < 15) {
    climbed += (at + 0.5) * Math.log1p(1 / at) - 1;
    at += 1;
  }
  const r = 1 / (at * at);
  const series =
    (1 / 12 -
      (1 / 360 - (1 / 1260 - (1 / 1680 - (1 / 1188 - (691 / 360360) * r) * r) * r) * r) * r) /
    at;
  return climbed + series;
}
