import { useMemo } from 'react';
import type { PooledHere } from '../../../domain/reviews/pooled-here';
import { namesOfRecords } from '../../../domain/reviews/differences';
import { pooledAgain } from '../../../domain/reviews/pair/pooled-again';
import { pooledAgainTexts } from '../../../domain/reviews/pair/pooled-again-words';
import { pairRows } from '../../../domain/reviews/pair/pair-rows';
import {
  chosenText,
  pairNotes,
  pairSentence,
  recordNotes,
} from '../../../domain/reviews/pair/pair-words';
import { reviewPair, type ChosenPair } from '../../../domain/reviews/pair/review-pair';
import { inOrderOfDesign } from '../../../domain/reviews/order-of-reviews';
import type { ReviewsFile } from '../../../domain/reviews/reviews-file';
import { StudyLink } from '../../../figures/words/StudyLink';
import { PageSection } from '../../../ui/page/PageSection';
import { PairChoice } from './PairChoice';
import { PairTable } from './PairTable';

/** Two reviews side by side: why they differ in one sentence, and in what they do. */
export function PairView({
  file,
  chosen,
  own,
  onChange,
}: {
  /** All reviews: any two may be chosen. */
  file: ReviewsFile;
  chosen: ChosenPair;
  /** Our own pool, where the page shows it. */
  own: PooledHere | null;
  onChange: (ids: ChosenPair['ids']) => void;
}) {
  const ordered = useMemo(() => inOrderOfDesign(file.reviews), [file]);
  const nameOf = useMemo(() => namesOfRecords(file), [file]);
  const pair = reviewPair(file, chosen.ids);
  if (!pair) return null;
  const [first, second] = pair.reviews;
  const recorded = recordNotes(pair);
  const byRule = chosenText(chosen);
  const again = pooledAgainTexts(
    [first.name, second.name],
    [pooledAgain(file, first), pooledAgain(file, second)],
  );
  return (
    <PageSection id="two-reviews" title="Two reviews side by side">
      <PairChoice reviews={ordered} ids={chosen.ids} onChange={onChange} />
      {byRule !== null && <p className="mt-1 max-w-lead text-xs text-soft">{byRule}</p>}
      <div aria-live="polite">
        <p className="serif mt-3 max-w-lead text-xl text-pretty">{pairSentence(pair)}</p>
        <ul className="mt-2 max-w-lead text-sm">
          {pairNotes(pair).map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </div>
      {recorded.length > 0 && (
        <details className="no-print mt-1 max-w-lead text-sm">
          <summary className="target flex w-fit items-center text-soft underline decoration-line">
            What the records say of these figures
          </summary>
          {recorded.map((note) => (
            <p key={note} className="mt-1">
              {note}
            </p>
          ))}
        </details>
      )}
      <p className="mt-3 flex flex-wrap gap-x-6">
        {pair.reviews.map(({ id, name }) => (
          <StudyLink key={id} id={id} name={name} />
        ))}
      </p>
      <div className="mt-1">
        <PairTable pair={pair} rows={pairRows(pair)} nameOf={nameOf} />
      </div>
      <h3 className="mt-4 text-sm font-semibold">Pooled again here from what can be</h3>
      <div className="max-w-lead text-sm">
        {again.map((text) => (
          <p key={text}>{text}</p>
        ))}
        {own && pair.sides.some((side) => side?.estimate.diagnosis === own.diagnosis) && (
          <p>
            <a href="#own-pool" className="target inline-flex items-center">
              The trials of {own.diagnosis} here that print enough, pooled
            </a>
          </p>
        )}
      </div>
    </PageSection>
  );
}
