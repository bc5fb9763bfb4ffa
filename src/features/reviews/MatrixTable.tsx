import { Link } from 'wouter';
import { studyHref } from '../../domain/address/hrefs';
import {
  matrixCells,
  type MatrixCell,
  type ReviewMatrix,
} from '../../domain/reviews/review-matrix';
import type { ReviewRecord } from '../../domain/reviews/reviews-file';
import { ScrollRegion } from '../../ui/ScrollRegion';

/** A sign per cell; its meaning is in text for those who do not see it, and in the key above. */
const signs: Record<MatrixCell, { readonly sign: string; readonly tone: string }> = {
  included: { sign: '●', tone: 'text-ldn' },
  'not-stated': { sign: '?', tone: 'text-ink' },
  later: { sign: '›', tone: 'text-soft' },
  'other-condition': { sign: '·', tone: 'text-line' },
};

function Key() {
  return (
    <ul className="mb-2 flex flex-wrap gap-x-5 gap-y-1 text-xs">
      {Object.entries(matrixCells).map(([cell, { label }]) => (
        <li key={cell}>
          <span
            aria-hidden="true"
            className={`mr-1.5 inline-block w-3 text-center font-semibold ${signs[cell as MatrixCell].tone}`}
          >
            {signs[cell as MatrixCell].sign}
          </span>
          {label}
        </li>
      ))}
    </ul>
  );
}

/** Reviews by trials: which trials each took in, as far as its record says so. */
export function MatrixTable({
  matrix,
  reviews,
}: {
  matrix: ReviewMatrix;
  reviews: readonly ReviewRecord[];
}) {
  const { trials } = matrix;
  const rowOf = new Map(matrix.rows.map(({ reviewId, cells }) => [reviewId, cells]));
  if (trials.length === 0)
    return <p className="text-soft">No controlled trial of this condition is in the dataset.</p>;
  return (
    <>
      <Key />
      <ScrollRegion name="Table of reviews by trials">
        <table className="matrix-scroll relative border-collapse text-sm">
          <caption className="sr-only">
            Which trials each review took in; rows are reviews, columns are trials by year
          </caption>
          <thead>
            <tr>
              <th
                scope="col"
                className="sticky left-0 z-10 bg-paper pr-3 text-left align-bottom text-xs font-normal text-soft"
              >
                Review
              </th>
              {trials.map(({ id, name, year }) => (
                <th key={id} scope="col" className="h-44 w-8 min-w-8 pb-1 align-bottom font-normal">
                  <Link
                    href={studyHref(id)}
                    className="matrix-column mx-auto flex min-w-6 items-center text-xs no-underline hover:underline"
                  >
                    {year !== null && !name.includes(String(year)) ? `${name}, ${year}` : name}
                  </Link>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {reviews.map(({ id, name }) => (
              <tr key={id} className="border-t border-rule hover:bg-sunken">
                <th
                  scope="row"
                  className="sticky left-0 z-10 max-w-44 bg-paper pr-3 text-left font-normal md:max-w-none md:whitespace-nowrap"
                >
                  <Link
                    href={studyHref(id)}
                    className="serif target inline-flex items-center text-base no-underline hover:underline"
                  >
                    {name}
                  </Link>
                </th>
                {(rowOf.get(id) ?? []).map((cell, i) => (
                  <td
                    key={trials[i]?.id ?? i}
                    className={`relative text-center font-semibold ${signs[cell].tone}`}
                  >
                    <span aria-hidden="true">{signs[cell].sign}</span>
                    <span className="sr-only">{matrixCells[cell].short}</span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
}
