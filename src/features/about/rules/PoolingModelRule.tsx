import type { ReactNode } from 'react';

/** By which model studies are pooled (`chosenMethod`), with the prior and where both are from. */
export function PoolingModelRule({ defined }: { defined: (text: string) => ReactNode }) {
  return (
    <>
      <p className="measure">
        Two trials have no pooled headline: where they point and how far their intervals reach is
        said instead, and readings of both stand in a table, none called the right one. Drawn is the
        Bayesian one unless another is chosen, as the Hartung-Knapp interval has one degree of
        freedom there and often goes beyond what a scale can show. From three trials on{' '}
        {defined('random effects by REML with the Hartung-Knapp interval are drawn.')}
      </p>
      <p className="measure mt-2">
        The Bayesian model is the normal-normal one: estimates vary around the true effect of their
        trial, and true effects around their mean with a standard deviation τ. Nothing is assumed of
        the mean (a flat prior). The prior of τ is half-normal; its scale is 0.5 for logarithms of
        risk and odds ratios, and for differences an eighth of the unit information standard
        deviation, √(Σn / Σ 1/SE²) of the pooled trials (
        <a href="https://doi.org/10.1002/jrsm.1475" rel="noreferrer">
          Röver and others 2021, equation 6
        </a>
        ). Given are the posterior median, the central 95% interval, the interval for the effect in
        a new study, the mean weights, τ, and the probability that the mean effect lies on the side
        of benefit. They come from numerical integration over τ (
        <a href="https://doi.org/10.18637/jss.v093.i06" rel="noreferrer">
          Röver 2020
        </a>
        ), not from sampling: the same trials give the same answer. Half and twice the scale stand
        beside it, and it can be set on the Synthesis screen.
      </p>
      <p className="measure mt-2">
        An end of an interval where no effect can be (a difference larger than its scale, or than
        100 percentage points) is written as “beyond” the last value that is possible, and a risk
        that a pooled effect would take below none or beyond all is cut there and said to be.
      </p>
    </>
  );
}
