import { nearestDiagnoses } from '../select/nearest-diagnoses';
import { similarIds } from '../study/similar-ids';
import type { Topic } from './brief-topics';

/** Topics that an address may have meant: by one of their names, else by the letters of the address. */
export function nearTopics<T extends Topic>(slug: string, topics: readonly T[]): readonly T[] {
  const named = nearestDiagnoses(
    slug.replaceAll('-', ' '),
    topics.map((topic) => ({ ...topic, id: topic.slug })),
  ).map((topic) => topic.slug);
  const alike = similarIds(
    slug,
    topics.map((topic) => topic.slug),
  );
  return [...new Set([...named, ...alike])]
    .slice(0, 3)
    .flatMap((wanted) => topics.filter((topic) => topic.slug === wanted));
}
