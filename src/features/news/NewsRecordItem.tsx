import { Link } from 'wouter';
import { topicHref } from '../../domain/address/hrefs';
import type { NewsRecord } from '../../domain/news/news-of-dataset';
import { changeText } from '../../domain/record/changes-of-record';

/** One record: what is new in it, and on which topics' answers it bears. */
export function NewsRecordItem({
  record: { name, href, what, changes, topics, context },
  labels,
}: {
  record: NewsRecord;
  /** Labels of topics by slug. */
  labels: ReadonlyMap<string, string>;
}) {
  return (
    <li className="border-t border-rule py-1.5 break-inside-avoid">
      <Link href={href} className="font-semibold">
        {name}
      </Link>
      {what !== undefined && `: ${what}`}
      {changes.length > 0 && (
        <ul>
          {changes.map((change) => (
            <li key={`${change.field} ${change.what}`}>{changeText(change)}</li>
          ))}
        </ul>
      )}
      {topics.length > 0 && (
        <p className="text-xs text-soft">
          {context ? 'For context, counted in no answer: ' : 'In the answers on '}
          {topics.map((slug, at) => (
            <span key={slug}>
              {at > 0 && ', '}
              <Link href={topicHref(slug)}>{labels.get(slug) ?? slug}</Link>
            </span>
          ))}
        </p>
      )}
    </li>
  );
}
