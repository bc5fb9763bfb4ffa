import { feedPath, topicFeedPath } from '../../domain/address/news-address';
import type { News } from '../../domain/news/news-of-dataset';

/** The feeds that a reader's own program can follow. */
export function FeedLinks({ topics }: Pick<News, 'topics'>) {
  return (
    <div className="no-print mt-3 max-w-4xl text-sm">
      <p>
        Follow in a feed reader: <a href={feedPath}>all versions (Atom)</a>
      </p>
      <details>
        <summary className="target cursor-pointer">Feeds by topic ({topics.length})</summary>
        <ul className="gap-x-5 pb-2 sm:columns-2 lg:columns-3">
          {topics.map(({ slug, label }) => (
            <li key={slug} className="py-0.5">
              <a href={topicFeedPath(slug)} className="target inline-flex items-center">
                {label}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
