import { useState } from 'react';
import { Link } from 'wouter';
import { studyHref } from '../../domain/address/hrefs';
import { estimateAxes, type EstimateAxis } from '../../domain/reviews/estimate-axes';
import { estimateAxisEnds, axisSummary, axisTitle } from '../../domain/reviews/estimate-summary';
import { sourceOfFigure } from '../../domain/sources/figure-source';
import type { ReviewEstimate } from '../../domain/reviews/review-estimates';
import type { ReviewHarms } from '../../domain/safety/review-harms';
import { sideFigureText } from '../../domain/reviews/review-sides';
import { AxisTicks } from '../../figures/track/AxisTicks';
import { IntervalTrack } from '../../figures/track/IntervalTrack';
import { SavePlot } from '../../figures/saved-plot/SavePlot';
import { SourceButton } from '../../figures/source/SourceButton';

interface Props {
  readonly estimates: readonly ReviewEstimate[];
  readonly reviews: readonly ReviewHarms[];
}

/** Harms as reviews pool them: their figures on axes of their own, never in our pool. */
export function ReviewHarmsPart({ estimates, reviews }: Props) {
  const byId = new Map(reviews.map((review) => [review.reviewId, review]));
  const axes = estimateAxes(estimates);
  return (
    <>
      {axes.map((axis) => (
        <AxisTable key={axis.key} axis={axis} byId={byId} />
      ))}
      <dl className="print-only text-sm">
        {axes.map((axis) => (
          <div className="inline" key={axis.key}>
            <dt className="inline font-semibold">{axisTitle(axis)}: </dt>
            <dd className="inline">
              {axis.rows
                .map(
                  ({ estimate }) =>
                    `${byId.get(estimate.reviewId)?.reviewName ?? ''} ${estimate.outcome} ${sideFigureText(estimate)}`,
                )
                .join('; ')}
              .{' '}
            </dd>
          </div>
        ))}
      </dl>
      <h4 className="mt-5 text-sm font-semibold">In words only</h4>
      <ul>
        {reviews.flatMap(({ reviewId, reviewName, statements }) =>
          statements.map(({ text, source, check }) => (
            <li
              key={`${reviewId} ${text}`}
              className="border-t border-rule py-1.5 text-sm first:border-0 print:inline print:border-0 print:p-0"
            >
              <Link href={studyHref(reviewId)} className="font-semibold">
                {reviewName}
              </Link>{' '}
              {text}{' '}
              <span className="no-print">
                <SourceButton source={sourceOfFigure(`Harms, ${reviewName}`, source, check)} />
              </span>
            </li>
          )),
        )}
      </ul>
    </>
  );
}

function AxisTable({ axis, byId }: { axis: EstimateAxis; byId: ReadonlyMap<string, ReviewHarms> }) {
  const [plot, setPlot] = useState<HTMLTableElement | null>(null);
  const nameOf = (id: string) => byId.get(id)?.reviewName ?? id;
  const title = axisTitle(axis);
  const id = `harm-axis-${axis.measure}`;
  return (
    <figure aria-labelledby={id} className="no-print mt-4 first:mt-0">
      <h4 id={id} className="text-sm font-semibold">
        {title}
      </h4>
      <figcaption className="mb-1 max-w-lead text-sm text-soft">
        {axisSummary(axis, nameOf)}
      </figcaption>
      <table ref={setPlot} className="w-full table-fixed">
        <caption className="sr-only">{title}, as the reviews print it</caption>
        <thead>
          <tr className="align-bottom text-xs text-soft">
            <th scope="col" className="w-[46%] pb-1 text-left font-normal md:w-80">
              Review and event
            </th>
            <th scope="col" className="pb-1">
              <span className="sr-only">Place on the axis</span>
              <AxisTicks ticks={axis.ticks} ends={estimateAxisEnds(axis)} />
            </th>
            <th scope="col" className="pb-1 pl-4 text-left font-normal max-md:hidden md:w-48">
              Estimate [95% CI]
            </th>
            <th scope="col" className="pb-1 pl-4 text-left font-normal max-md:hidden md:w-56">
              Doses and trials
            </th>
          </tr>
        </thead>
        <tbody>
          {axis.rows.map(({ estimate, place, notDrawn }) => {
            const doses = byId.get(estimate.reviewId)?.allDoses ? 'all doses, 3 to 250 mg' : 'LDN';
            return (
              <tr key={estimate.key} className="border-t border-rule">
                <th scope="row" className="py-1.5 pr-3 text-left align-top font-normal">
                  <span className="flex flex-wrap items-center justify-between gap-x-2">
                    <span className="text-sm">
                      <Link
                        href={studyHref(estimate.reviewId)}
                        className="serif text-base font-semibold"
                      >
                        {nameOf(estimate.reviewId)}
                      </Link>{' '}
                      {estimate.outcome}
                      {!estimate.outcome.includes(' v ') && `, v\u00a0${estimate.comparator}`}
                    </span>
                    <span className="no-print">
                      <SourceButton
                        source={sourceOfFigure(estimate.outcome, estimate.source, estimate.check)}
                      />
                    </span>
                  </span>
                  <span className="block text-xs text-soft md:hidden">{doses}</span>
                </th>
                <td
                  className={`py-1.5 align-middle ${place ? 'null-line text-harm' : 'text-center text-xs text-soft italic'}`}
                >
                  {place ? <IntervalTrack {...place} look="filled-diamond" /> : notDrawn}
                  <span className="mt-0.5 block text-center text-xs text-ink not-italic md:hidden">
                    <span className="bg-paper px-1">{sideFigureText(estimate)}</span>
                  </span>
                </td>
                <td className="py-1.5 pl-4 align-top text-sm font-semibold whitespace-nowrap max-md:hidden">
                  {sideFigureText(estimate)}
                </td>
                <td className="py-1.5 pl-4 align-top text-sm text-soft max-md:hidden">
                  {doses}
                  {typeof estimate.studiesPooled === 'number' &&
                    `; ${estimate.studiesPooled} trials`}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <SavePlot
        plot={plot}
        name={`harms-in-reviews-${axis.key}`}
        title={`Harms in reviews: ${title}`}
        caption={[axisSummary(axis, nameOf)]}
        method="as the reviews print them; none is pooled here"
        ofAll
      />
    </figure>
  );
}
