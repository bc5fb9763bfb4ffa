import { formatPartialDate } from '../../domain/format/partial-date';
import { known } from '../../domain/missing/missing';
import type { ReviewRecord } from '../../domain/reviews/reviews-file';
import { includedKinds } from '../../domain/vocabulary/included-kinds';
import { cautionKinds } from '../../domain/vocabulary/cautions';
import { designs } from '../../domain/vocabulary/filters/designs';
import { ReportedText } from './ReportedText';
import { StudyLink } from '../../figures/words/StudyLink';
import { counted } from '../../domain/format/number';

/** All reviews: what each took in, how far it searched, and what it found. */
export function ReviewTable({ reviews }: { reviews: readonly ReviewRecord[] }) {
  const cell = 'py-2 pl-4 align-top text-sm max-md:hidden';
  return (
    <table className="w-full">
      <caption className="sr-only">Reviews, meta-analyses first</caption>
      <thead>
        <tr className="text-left text-xs text-soft">
          <th scope="col" className="pb-1 font-normal">
            Review
          </th>
          <th scope="col" className="pb-1 pl-4 font-normal max-md:hidden">
            Took in
          </th>
          <th scope="col" className="pb-1 pl-4 font-normal whitespace-nowrap max-md:hidden">
            Search ended
          </th>
          <th scope="col" className="pb-1 pl-4 font-normal">
            Finding
          </th>
        </tr>
      </thead>
      <tbody>
        {reviews.map((review) => (
          <tr key={review.id} className="border-t border-rule">
            <th scope="row" className="w-[38%] py-2 text-left align-top font-normal md:w-64">
              <StudyLink id={review.id} name={review.name} />
              <span className="block text-xs text-soft">{designs[review.design].label}</span>
              <span className="block text-xs text-soft first-letter:uppercase">
                {review.condition}
              </span>
              <span className="mt-1 block text-xs text-soft md:hidden">
                <TookIn review={review} /> · search to <SearchEnd review={review} />
              </span>
            </th>
            <td className={`${cell} w-36`}>
              <TookIn review={review} />
            </td>
            <td className={`${cell} w-32 whitespace-nowrap`}>
              <SearchEnd review={review} />
            </td>
            <td className="py-2 pl-4 align-top">
              <p className="serif max-w-[44rem] leading-5">{review.finding}</p>
              {review.cautions.length > 0 && (
                <ul className="mt-0.5 flex flex-wrap gap-x-2.5 text-xs text-soft">
                  {review.cautions.map(({ kind }) => (
                    <li key={kind} className="before:mr-1 before:text-line before:content-['◇']">
                      {cautionKinds[kind].toLowerCase()}
                    </li>
                  ))}
                </ul>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function TookIn({ review }: { review: ReviewRecord }) {
  const included = known(review.included);
  if (!included) return <ReportedText value={review.included} />;
  const { one, many } = includedKinds[included.what];
  return counted(included.count, one, many);
}

function SearchEnd({ review }: { review: ReviewRecord }) {
  return (
    <ReportedText value={review.searchedUntil} format={({ date }) => formatPartialDate(date)} />
  );
}
