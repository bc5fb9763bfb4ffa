import { Link } from 'wouter';
import { studyHref } from '../../domain/address/hrefs';
import type { ReviewEstimate } from '../../domain/reviews/review-estimates';
import type { ReviewRecord } from '../../domain/reviews/reviews-file';

/** Meta-analyses of which no pooled figure could be read: named, not passed over. */
export function WithoutFigures({
  reviews,
  estimates,
}: {
  reviews: readonly ReviewRecord[];
  estimates: readonly ReviewEstimate[];
}) {
  const read = new Set(estimates.map(({ reviewId }) => reviewId));
  const without = reviews.filter(({ id, design }) => design === 'meta-analysis' && !read.has(id));
  if (without.length === 0) return null;
  return (
    <div className="mt-7 max-w-lead text-sm">
      <h3 className="text-base font-semibold">Meta-analyses without a figure that could be read</h3>
      <ul className="mt-1">
        {without.map(({ id, name, pooledNote }) => (
          <li key={id} className="border-t border-rule py-1.5 first:border-0">
            <Link href={studyHref(id)} className="font-semibold">
              {name}
            </Link>{' '}
            {pooledNote ?? 'No pooled figure is in what could be read.'}
          </li>
        ))}
      </ul>
    </div>
  );
}
