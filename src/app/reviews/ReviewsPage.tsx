import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { reviewsQuery } from '../../data/queries';
import { pooledHere } from '../../domain/reviews/pooled-here';
import { reviewDifferences } from '../../domain/reviews/differences';
import { reviewsLead } from '../../domain/reviews/reviews-lead';
import { selectReviews } from '../../domain/reviews/select-reviews';
import { titleOfConditions } from '../../domain/answer/condition-names';
import { conditionCodec } from '../../domain/address/condition-codec';
import { conditionHref } from '../../domain/address/hrefs';
import type { ReviewsFile } from '../../domain/reviews/reviews-file';
import type { ConditionGroup } from '../../domain/vocabulary/filters/condition-groups';
import { ReviewsView, reviewParts } from '../../features/reviews/ReviewsView';
import { PlotOrigin } from '../../figures/saved-plot/plot-origin';
import { OnThisPage } from '../../ui/page/OnThisPage';
import { AddressNotices } from '../address/AddressNotices';
import { LoadedPage } from '../LoadedPage';
import { ConditionFilter } from '../filtered/ConditionFilter';
import { LinkedText } from '../../figures/words/LinkedText';
import { originOfConditions } from '../receipts/origin-of-plots';
import { PrintLine } from '../receipts/PrintLine';
import { useAddress } from '../address/use-address';
import { useAnchor, useScrollTo } from '../address/use-anchor';

/** Why reviews disagree, from a file of its own. */
export default function ReviewsPage() {
  const reviews = useQuery(reviewsQuery);
  const address = useAddress(conditionCodec);
  const { condition: conditions } = address.view;
  const narrow = (condition: readonly ConditionGroup[]) => address.setView({ condition });
  useScrollTo(useAnchor(), reviews.data !== undefined);
  return (
    <LoadedPage
      title="Why reviews disagree"
      documentTitle={titleOfConditions('Why reviews disagree', conditions)}
      head={<AddressNotices of={address} />}
      query={reviews}
      waiting="Loading the reviews…"
    >
      {(file) => <LoadedReviews file={file} conditions={conditions} onChange={narrow} />}
    </LoadedPage>
  );
}

function LoadedReviews({
  file,
  conditions,
  onChange,
}: {
  file: ReviewsFile;
  conditions: readonly ConditionGroup[];
  onChange: (conditions: readonly ConditionGroup[]) => void;
}) {
  const shown = useMemo(() => selectReviews(file, conditions), [file, conditions]);
  const own = useMemo(() => pooledHere(shown.poolable), [shown]);
  const differ = useMemo(() => reviewDifferences(shown, own).length > 0, [shown, own]);
  const absent = new Set([...(own ? [] : ['own-pool']), ...(differ ? [] : ['differences'])]);
  const parts = reviewParts.filter(({ id }) => !absent.has(id));
  return (
    <>
      <LinkedText sentences={[reviewsLead(shown, own, conditions)]} />
      <p className="mt-1.5 mb-3 text-xs text-soft">
        LDN is off-label for every condition here. Dataset {file.version}.
      </p>
      <PrintLine path={conditionHref('reviews', { condition: conditions })} dataset={file} />
      <ConditionFilter
        chosen={conditions}
        countOf={(group) =>
          file.reviews.filter(({ conditionGroups: groups }) => groups.includes(group)).length
        }
        onChange={onChange}
      />
      <p role="status" className="sr-only">
        {shown.reviews.length} of {file.reviews.length} reviews
      </p>
      <div className="gap-x-10 lg:grid lg:grid-cols-[9.5rem_minmax(0,1fr)] print:block">
        <OnThisPage label="On this page" parts={parts} className="max-lg:hidden" />
        <div className="min-w-0">
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
