/**
 * x ln(x / m) + m − x, the deviance of a count x from its mean m; both positive.
 * Near x = m the terms cancel, so there a series in (x − m) / (x + m) is used
 * (C. Loader 2000, section 3, function D₀).
 */
export function deviancePart(x: number, m: number): number {
  const gap = x - m;
  if (Math.abs(gap) >= 0.1 * (x + m)) return x * Math.log(x / m) + m - x;
  const v = gap / (x + m);
  let sum = gap * v;
  let term = 2 * x * v;
  for (let n = 3; n < 1000; n += 2) {
    term *= v * v;
    const next = sum + term / n;
    if (next === sum) break;
    sum = next;
  }
  return sum;
}
