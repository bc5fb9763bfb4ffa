import { Link } from 'wouter';
import { evidenceHref, topicHref } from '../../domain/address/hrefs';
import type { Topic } from '../../domain/topics/brief-topics';
import { PageTitle } from '../../ui/page/PageTitle';

/** An address that names no topic: says so, offers those of a similar name, a search and the list. */
export function UnknownTopic({
  slug,
  topics,
  near,
}: {
  slug: string;
  /** Number of topics that have a brief. */
  topics: number;
  near: readonly Topic[];
}) {
  const words = slug.replaceAll(/[-_\s]+/g, ' ').trim();
  return (
    <div className="page measure py-10">
      <PageTitle look="reading">There is no brief on “{words}”</PageTitle>
      <p className="mt-3">
        None of the {topics} topics here has this address. That says nothing about the evidence.
      </p>
      {near.length > 0 && (
        <>
          <p className="mt-4">Topics with a similar name:</p>
          <ul className="mt-1">
            {near.map(({ slug: other, label }) => (
              <li key={other}>
                <Link href={topicHref(other)} className="target inline-flex items-center">
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="mt-4">
        {words !== '' && (
          <>
            <Link href={evidenceHref({ q: words })} className="target inline-flex items-center">
              Search the studies for “{words}”
            </Link>
            <br />
          </>
        )}
        <Link href={evidenceHref()} className="target inline-flex items-center">
          See all studies
        </Link>
      </p>
    </div>
  );
}
