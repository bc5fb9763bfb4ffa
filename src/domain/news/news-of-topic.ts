import type { NewsRecord, ReleaseNews } from './news-of-dataset';

/** What versions added and changed of one topic, newest first; versions without are left out. */
export function newsOfTopic(
  releases: readonly ReleaseNews[],
  slug: string,
): readonly ReleaseNews[] {
  const isMeant = ({ topics }: NewsRecord) => topics.includes(slug);
  return releases
    .map((release) => ({
      ...release,
      added: release.added.filter(isMeant),
      changed: release.changed.filter(isMeant),
    }))
    .filter(({ added, changed }) => added.length + changed.length > 0);
}
