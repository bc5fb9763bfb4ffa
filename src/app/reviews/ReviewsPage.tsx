import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { reviewsQuery } from '../../data/queries';
import { pooledHere } from '../../domain/reviews/pooled-here';
import { reviewDifferences } from '../../domain/reviews/differences';
import { reviewsLead } from '../../domain/reviews/reviews-lead';
import { selectReviews } from '../../domain/reviews/select-reviews';
import { titleOfConditions } from '../../domain/answer/condition-names';
import type { AmendedAddress } from '../../domain/address/amended-address';
import {
  reviewsCodec,
  reviewsHref,
  type ReviewsAddress,
} from '../../domain/address/pages/reviews-codec';
import { noCodes } from '../../domain/address/view';
import { chosenPair } from '../../domain/reviews/pair/review-pair';
import type { ReviewsFile } from '../../domain/reviews/reviews-file';
import { PairView } from '../../features/reviews/pair/PairView';
import { ReviewsView, reviewParts } from '../../features/reviews/ReviewsView';
import { PlotOrigin } from '../../figures/saved-plot/plot-origin';
import { OnThisPage } from '../../ui/page/OnThisPage';
import { AddressNotices } from '../address/AddressNotices';
import { LoadedPage } from '../LoadedPage';
import { ConditionFilter } from '../filtered/ConditionFilter';
import { LinkedText } from '../../figures/words/LinkedText';
import { originOfConditions } from '../receipts/origin-of-plots';
import { PrintLine } from '../receipts/PrintLine';
import { useAmendedAddress } from '../address/use-amended-address';
import { useDocumentTitle } from '../address/use-document-title';
import { useAnchor, useScrollTo } from '../address/use-anchor';

/** Why reviews disagree, from a file of its own. */
export default function ReviewsPage() {
  const reviews = useQuery(reviewsQuery);
  useScrollTo(useAnchor(), reviews.data !== undefined);
  return (
    <LoadedPage title="Why reviews disagree" query={reviews} waiting="Loading the reviews…">
      {(file) => <LoadedReviews file={file} />}
    </LoadedPage>
  );
}

function LoadedReviews({ file }: { file: ReviewsFile }) {
  const known = useMemo(
    () => ({ ...noCodes, studyIds: new Set(file.reviews.map(({ id }) => id)) }),
    [file],
  );
  const address = useAmendedAddress(reviewsCodec, withoutRepeated, undefined, known);
  const { view, setView } = address;
  const { condition: conditions, first, second } = view;
  useDocumentTitle(titleOfConditions('Why reviews disagree', conditions));
  const shown = useMemo(() => selectReviews(file, conditions), [file, conditions]);
  const own = useMemo(() => pooledHere(shown.poolable), [shown]);
  const differ = useMemo(() => reviewDifferences(shown, own).length > 0, [shown, own]);
  const chosen = useMemo(() => chosenPair(file, first, second), [file, first, second]);
  const absent = new Set([...(own ? [] : ['own-pool']), ...(differ ? [] : ['differences'])]);
  const parts = reviewParts.filter(({ id }) => !absent.has(id));
  return (
    <>
      <AddressNotices of={address} />
      <p className="mt-1.5 text-xs text-soft">
        LDN is off-label for every condition here. Dataset {file.version}.
      </p>
      <PrintLine path={reviewsHref(view)} dataset={file} />
      <div className="gap-x-10 lg:grid lg:grid-cols-[9.5rem_minmax(0,1fr)] print:block">
        <OnThisPage label="On this page" parts={parts} className="max-lg:hidden" />
        <div className="min-w-0">
          {chosen && (
            <PairView
              file={file}
              chosen={chosen}
              own={own}
              onChange={(ids) => setView({ ...view, first: ids[0], second: ids[1] })}
            />
          )}
          <div className="mt-9">
            <ConditionFilter
              chosen={conditions}
              countOf={(group) =>
                file.reviews.filter(({ conditionGroups: groups }) => groups.includes(group)).length
              }
              onChange={(condition) => setView({ ...view, condition })}
            />
          </div>
          <p role="status" className="sr-only">
            {shown.reviews.length} of {file.reviews.length} reviews
          </p>
          <div className="mt-3">
            <LinkedText sentences={[reviewsLead(shown, own, conditions)]} />
          </div>
          <PlotOrigin
            value={originOfConditions(
              { title: 'Why reviews disagree', path: 'reviews' },
              conditions,
              file,
            )}
          >
            <ReviewsView file={shown} own={own} />
          </PlotOrigin>
        </div>
      </div>
    </>
  );
}

/** One review is not set beside itself. */
function withoutRepeated(
  view: ReviewsAddress,
  anchor: string,
): AmendedAddress<ReviewsAddress> | null {
  if (view.second === null || view.second !== view.first) return null;
  return {
    view: { ...view, second: null },
    hash: anchor === '' ? '' : `#${anchor}`,
    said: [`“${view.second}” was given as both reviews; another is set beside it.`],
  };
}
