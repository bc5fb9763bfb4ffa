import { queryOptions } from '@tanstack/react-query';
import { reviewsUrl } from 'virtual:evidence';
import { reviewsFormat, type ReviewsFile } from '../domain/rows/reviews-file';
import { fetchChecked, LoadError } from './fetch-checked';

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
  staleTime: 'static',
  networkMode: 'always',
  retry: false,
  queryFn: async ({ signal }) => {
    const what = 'The file of reviews';
    const file = await fetchChecked(reviewsUrl, what, isReviewsFile, signal);
    if (file.format !== reviewsFormat)
      throw new LoadError(
        'wrong-version',
        `${what} has format ${file.format}; this page reads format ${reviewsFormat}.`,
      );
    return file;
  },
});
