import { useState, type ReactNode } from 'react';
import type { EstimateAxis } from '../../domain/reviews/estimate-axes';
import { estimateAxisEnds, axisSummary, axisTitle } from '../../domain/reviews/estimate-summary';
import type { ReviewRecord } from '../../domain/reviews/reviews-file';
import { AxisTicks } from '../../figures/track/AxisTicks';
import { SavePlot } from '../../figures/saved-plot/SavePlot';
import { EstimateRow } from './EstimateRow';

/** Widths are the same in every table, so that the null line stands at the same place in all. */
const columns = [
  { heading: 'Estimate [95% CI], P', width: 'md:w-46' },
  { heading: 'Trials', width: 'md:w-20' },
  { heading: 'People', width: 'md:w-20' },
  { heading: 'I²', width: 'md:w-20' },
  { heading: 'Model', width: 'md:w-32' },
] as const;

/** Figures of one measure on one axis: a named figure whose rows are a table. */
export function EstimateTable({
  axis,
  ticks,
  reviews,
  children,
}: {
  axis: EstimateAxis;
  ticks: EstimateAxis['ticks'];
  reviews: ReadonlyMap<string, ReviewRecord>;
  /** Rows of our own, below those of the reviews. */
  children?: ReactNode;
}) {
  const [plot, setPlot] = useState<HTMLTableElement | null>(null);
  const id = `axis-${axis.key.replaceAll(' ', '-')}`;
  const title = axisTitle(axis);
  const nameOf = (reviewId: string) => reviews.get(reviewId)?.name ?? reviewId;
  return (
    <figure aria-labelledby={id} className="mt-7 first:mt-0">
      <h3 id={id} className="text-base font-semibold">
        {title}
      </h3>
      <figcaption className="mt-0.5 mb-2 max-w-lead text-sm text-soft">
        {axisSummary(axis, nameOf)}
      </figcaption>
      <table ref={setPlot} className="w-full table-fixed">
        <caption className="sr-only">{title}, as the reviews print it</caption>
        <thead>
          <tr className="align-bottom text-xs text-soft">
            <th scope="col" className="w-[46%] pb-1 text-left font-normal md:w-60">
              Review
            </th>
            <th scope="col" className="pb-1">
              <span className="sr-only">Place on the axis</span>
              {ticks.length > 0 && <AxisTicks ticks={ticks} ends={estimateAxisEnds(axis)} />}
            </th>
            {columns.map(({ heading, width }) => (
              <th
                key={heading}
                scope="col"
                className={`pb-1 pl-4 text-left font-normal whitespace-nowrap max-md:hidden ${width}`}
              >
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {axis.rows.map((row) => {
            const review = reviews.get(row.estimate.reviewId);
            return (
              review && (
                <EstimateRow key={row.estimate.key} row={row} review={review} reviews={reviews} />
              )
            );
          })}
          {children}
        </tbody>
      </table>
      {ticks.length > 0 && (
        <SavePlot
          plot={plot}
          name={`pooled-estimates-${axis.key}`}
          title={title}
          caption={[axisSummary(axis, nameOf)]}
          method={
            children
              ? 'as the reviews print them, but for the row that is marked as computed here'
              : 'as the reviews print them'
          }
        />
      )}
    </figure>
  );
}
