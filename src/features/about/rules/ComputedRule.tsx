import type { ReactNode } from 'react';
import { formatNumber } from '../../../domain/format/number';
import { usualCorrelation } from '../../../domain/synthesis/usual-correlation';

/** When and how a difference is computed here (`computedMeanDifference` and its neighbours). */
export function ComputedRule({ defined }: { defined: (text: string) => ReactNode }) {
  return (
    <>
      <p className="measure">
        A figure that was printed comes first. Where a comparison prints no estimate that can be
        placed, but figures of both arms, the difference LDN minus comparator is computed and marked
        so:
      </p>
      <ul className="measure mt-2 list-disc space-y-1 pl-5 marker:text-line">
        <li>
          From the mean, standard deviation and number of people of both arms; mean changes come
          before mean scores. The squared standard error is s₁²/n₁ + s₂²/n₂.
        </li>
        <li>
          {defined('In a crossover trial each person stands in both arms.')} The correlation between
          the two is then taken to be {formatNumber(usualCorrelation)}, which is an assumption and
          is said beside the figure: the squared standard error is (s₁² + s₂² − 2·r·s₁·s₂)/n.
        </li>
        <li>
          From events and totals of both arms: the difference in risk, in percentage points. Not for
          crossover trials. Where one of the four cells is empty, 0.5 is added to each of them,
          which is said beside the figure.
        </li>
        <li>
          From two percentages or mean changes without spread: the bare difference, drawn as a thin
          tick without an interval.
        </li>
      </ul>
      <p className="measure mt-2">
        Computed intervals are 95% intervals from the normal distribution; figures are shown to one
        decimal. Only plain LDN is set against its comparator: LDN together with another drug,
        levels of exposure and national trends are not. No interval is computed where the number of
        people is unknown, and a change within one group is never turned into a difference between
        groups.
      </p>
    </>
  );
}
