import type { Brief } from '../domain/topics/brief';
import type { Topic } from '../domain/topics/brief-topics';
import type { FileRule } from './files';

/** A topic that has a brief, with the content hash of its file. */
export interface ListedTopic extends Topic {
  readonly hash: string;
}

/** The brief on one topic. */
export const topicFile: FileRule<{ readonly brief: Brief }> = {
  what: 'This brief',
  format: 1,
  holds: { brief: 'object' },
};

/** Where the file of a topic stands below the site's root. */
export function topicPath(slug: string, hash: string): string {
  return `data/topics/${slug}.${hash}.json`;
}
