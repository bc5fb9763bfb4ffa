import { Link } from 'wouter';
import { studyHref } from '../../domain/address/hrefs';
import { formatCount, formatNumber } from '../../domain/format/number';
import type { AxisRow } from '../../domain/reviews/estimate-axes';
import { sourceOfFigure } from '../../domain/sources/figure-source';
import { comparatorText, sideFigureText } from '../../domain/reviews/review-sides';
import type { ReviewRecord } from '../../domain/reviews/reviews-file';
import { IntervalTrack } from '../../figures/track/IntervalTrack';
import { PrintedP } from './PrintedP';
import { ReportedText } from './ReportedText';
import { SourceButton } from '../../figures/source/SourceButton';
import { StudyLink } from '../../figures/words/StudyLink';

const toneOf = {
  pain: 'text-ldn',
  other: 'text-ldn',
  harm: 'text-harm',
} as const;

/** One pooled figure: whose, its place on the axis, its numbers and what they rest on. */
export function EstimateRow({
  row,
  review,
  reviews,
}: {
  row: AxisRow;
  review: ReviewRecord;
  reviews: ReadonlyMap<string, ReviewRecord>;
}) {
  const { estimate, place, notDrawn, mirrored } = row;
  const uncontrolled = estimate.kind === 'before-after';
  const compared = uncontrolled ? '' : `, v\u00a0${comparatorText(estimate)}`;
  const cell = 'py-2 pl-4 align-top max-md:hidden';
  return (
    <tr className="border-t border-rule">
      <th scope="row" className="py-1.5 pr-4 text-left align-top font-normal">
        <span className="flex flex-wrap items-center justify-between gap-x-3">
          <StudyLink id={review.id} name={review.name} />
          <span className="no-print">
            <SourceButton
              source={sourceOfFigure(estimate.outcome, estimate.source, estimate.check)}
            />
          </span>
        </span>
        <span className="block text-sm leading-4.5">
          {estimate.outcome.includes(' v ') ? estimate.outcome : `${estimate.outcome}${compared}`}
        </span>
        {estimate.diagnosis === null && (
          <span className="block text-xs text-soft">{review.condition}</span>
        )}
        {estimate.treatment === 'naltrexone' && (
          <span className="block text-xs text-warn">naltrexone at all doses, not LDN alone</span>
        )}
        {mirrored && (
          <span className="block text-xs text-soft">higher is better: drawn mirrored</span>
        )}
        {review.contestedBy.map((id) => (
          <span key={id} className="block text-xs text-warn">
            contested by <Link href={studyHref(id)}>{reviews.get(id)?.name ?? id}</Link>
          </span>
        ))}
        <span className="block text-xs text-soft md:hidden">
          k <ReportedText value={estimate.studiesPooled} /> · n{' '}
          <ReportedText value={estimate.participantsPooled} format={formatCount} /> · I²{' '}
          <ReportedText value={estimate.i2Percent} format={(v) => `${formatNumber(v)}%`} /> ·{' '}
          {estimate.model}
        </span>
      </th>
      <td
        className={`py-2 align-middle ${place ? `null-line ${toneOf[estimate.subject]}` : 'text-center text-xs text-soft italic'}`}
      >
        {place ? <IntervalTrack {...place} look="filled-diamond" /> : notDrawn}
        <span className="mt-1 block text-center text-sm font-semibold text-ink not-italic md:hidden">
          <span className="bg-paper px-1">{sideFigureText(estimate)}</span>
        </span>
        <span className="block text-center text-xs text-ink not-italic md:hidden">
          <span className="bg-paper px-1">
            <PrintedP estimate={estimate} />
          </span>
        </span>
      </td>
      <td className={`${cell} text-sm`}>
        <strong className="font-semibold whitespace-nowrap">{sideFigureText(estimate)}</strong>
        <span className="block text-soft">
          <PrintedP estimate={estimate} />
        </span>
      </td>
      <td className={`${cell} text-sm`}>
        <ReportedText value={estimate.studiesPooled} />
      </td>
      <td className={`${cell} text-sm`}>
        <ReportedText value={estimate.participantsPooled} format={formatCount} />
      </td>
      <td className={`${cell} text-sm`}>
        <ReportedText value={estimate.i2Percent} format={(value) => `${formatNumber(value)}%`} />
      </td>
      <td className={`${cell} text-xs`}>{estimate.model}</td>
    </tr>
  );
}
