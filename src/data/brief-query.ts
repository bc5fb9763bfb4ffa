import { queryOptions } from '@tanstack/react-query';
import type { Brief } from '../domain/topics/brief';
import { fetchChecked } from './fetch-checked';
import { once } from './queries';
import { topicFile, topicPath, type ListedTopic } from './topic-file';

/** The brief on a topic, whole: it rests on many files and is read as one. */
export function briefQuery({ slug, hash }: Pick<ListedTopic, 'slug' | 'hash'>) {
  return queryOptions({
    queryKey: ['brief', slug, hash],
    ...once,
    queryFn: async ({ signal }): Promise<Brief> =>
      (await fetchChecked(`/${topicPath(slug, hash)}`, topicFile, signal)).brief,
  });
}
