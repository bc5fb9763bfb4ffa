import { queryOptions } from '@tanstack/react-query';
import { reviewsUrl } from 'virtual:evidence';
import { reviewsFormat, type ReviewsFile } from '../domain/reviews/reviews-file';
import { fetchOfFormat } from './fetch-checked';
import { fetchedOnce } from './fetched-once';

function isReviewsFile(value: unknown): value is ReviewsFile {
  const file = value as Partial<ReviewsFile> | null;
  return (
    typeof file === 'object' &&
    file !== null &&
    Array.isArray(file.reviews) &&
    Array.isArray(file.estimates) &&
    typeof file.matrix === 'object'
  );
}

/** Reviews, their pooled figures and the trials they name: fetched by the Reviews page, once. */
export const reviewsQuery = queryOptions({
  queryKey: ['reviews'],
  ...fetchedOnce,
  queryFn: ({ signal }) =>
    fetchOfFormat(
      { url: reviewsUrl, what: 'The file of reviews', format: reviewsFormat },
      isReviewsFile,
      signal,
    ),
});
