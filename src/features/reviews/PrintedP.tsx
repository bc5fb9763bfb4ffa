import { counted, formatNumber } from '../../domain/format/number';
import { formatP } from '../../domain/format/p-value';
import type { ReviewEstimate } from '../../domain/reviews/review-estimates';

/** P as printed; where it cannot come from its interval, the P that the interval implies beside it. */
export function PrintedP({ estimate }: { estimate: ReviewEstimate }) {
  const { p, pFit } = estimate;
  if (!p) return null;
  const printed = <span className="whitespace-nowrap">{formatP(p)}</span>;
  if (!pFit || pFit.kind === 'fits') return printed;
  const implied = (
    <>
      its interval implies{' '}
      <span className="whitespace-nowrap">P&nbsp;=&nbsp;{formatNumber(pFit.implied, 2)}</span>{' '}
      (computed)
    </>
  );
  return (
    <>
      {printed}
      <span className="block bg-paper text-xs text-warn">
        {pFit.kind === 'does-not-fit' ? (
          <>does not fit: {implied}</>
        ) : (
          <>
            {implied}; the printed value fits only a t interval with {counted(pFit.df, 'degree')} of
            freedom, as from {pFit.df + 1} trials
          </>
        )}
      </span>
    </>
  );
}
