import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { newsQuery } from '../../data/queries';
import { noQueryCodec } from '../../domain/address/pages/no-query-codec';
import { newsHref } from '../../domain/address/news-address';
import { isLaterRelease } from '../../domain/news/later-release';
import type { News } from '../../domain/news/news-of-dataset';
import { FeedLinks } from '../../features/news/FeedLinks';
import { ReleaseSection } from '../../features/news/ReleaseSection';
import { SinceLastVisit } from '../../features/news/SinceLastVisit';
import { AddressNotices } from '../address/AddressNotices';
import { useAddress } from '../address/use-address';
import { useAnchor, useScrollTo } from '../address/use-anchor';
import { LoadedPage } from '../LoadedPage';
import { PrintLine } from '../receipts/PrintLine';
import { lastSeenRelease, rememberRelease } from './last-seen-release';

/** What each version of the dataset added and corrected, and what is newer than this device saw. */
export default function NewsPage() {
  const news = useQuery(newsQuery);
  const address = useAddress(noQueryCodec);
  useScrollTo(useAnchor(), news.data !== undefined);
  return (
    <LoadedPage
      title="What is new"
      documentTitle="What is new"
      head={<AddressNotices of={address} />}
      query={news}
      waiting="Loading what is new…"
    >
      {(data) => <LoadedNews news={data} />}
    </LoadedPage>
  );
}

function LoadedNews({ news }: { news: News }) {
  const { version, releases, topics } = news;
  const [lastSeen, setLastSeen] = useState(lastSeenRelease);
  useEffect(() => rememberRelease(version), [version]);
  const labels = new Map(topics.map(({ slug, label }) => [slug, label]));
  return (
    <>
      <PrintLine path={newsHref()} dataset={news} />
      <p className="serif max-w-lead text-xl">
        This is version {version} of the dataset. A record that was corrected says what stood there
        and what stands there now; answers count what stands there now.
      </p>
      <SinceLastVisit
        lastSeen={lastSeen}
        releases={
          lastSeen === null
            ? []
            : releases.filter((release) => isLaterRelease(release.version, lastSeen))
        }
        onForget={() => {
          rememberRelease(null);
          setLastSeen(null);
        }}
      />
      <FeedLinks topics={topics} />
      {releases.map((release, at) => (
        <ReleaseSection
          key={release.version}
          release={release}
          labels={labels}
          open={at === 0 && release.added.length + release.changed.length <= 20}
        />
      ))}
    </>
  );
}
