import { Link } from 'wouter';
import { studyHref } from '../../domain/address/hrefs';
import type { Brief, BriefReviewFigure } from '../../domain/topics/brief';
import { counted } from '../../domain/format/number';
import { emptyParts } from '../../domain/topics/part-titles';
import { Cites } from './Cites';
import { FoldedRows } from './FoldedRows';

/** Reviews with the figures that they pooled, or with what they found where they pooled none. */
export function BriefReviews({ brief: { reviews, onSheet } }: { brief: Brief }) {
  if (reviews.length === 0) return <p className="text-sm">{emptyParts.reviews}</p>;
  return (
    <FoldedRows
      rows={reviews}
      first={onSheet.reviews}
      what={['more review', 'more reviews']}
      className="text-sm"
    >
      {({ studyId, name, design, figures, finding }) => (
        <li key={studyId} className="py-0.5">
          <Link href={studyHref(studyId)} className="font-semibold">
            {name}
          </Link>
          <Cites of={studyId} /> <span className="text-xs text-soft">{design}</span>{' '}
          {figures.length === 0 ? (
            <span className="serif">{finding}</span>
          ) : (
            <Figures id={studyId} figures={figures} />
          )}
        </li>
      )}
    </FoldedRows>
  );
}

/** Figures of a review that stand here; the others stand with its record. */
const most = 2;

function Figures({ id, figures }: { id: string; figures: readonly BriefReviewFigure[] }) {
  const others = figures.length - most;
  return (
    <>
      {figures.slice(0, most).map(({ what, figure, pooled }) => (
        <span key={what} className="brief-figure">
          {what}: <strong className="font-semibold whitespace-nowrap">{figure}</strong>
          {pooled === '' ? '' : `, ${pooled}`}
          <span className="brief-stop">.</span>{' '}
        </span>
      ))}
      {others > 0 && (
        <Link
          href={studyHref(id, 'outcomes')}
          className="target inline-flex items-center text-xs text-soft"
        >
          {counted(others, 'more figure')}
        </Link>
      )}
    </>
  );
}
