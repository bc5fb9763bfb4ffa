import { useQuery } from '@tanstack/react-query';
import { topics } from 'virtual:topics';
import { briefQuery } from '../../data/brief-query';
import type { ListedTopic } from '../../data/topic-file';
import { noQueryCodec } from '../../domain/address/pages/no-query-codec';
import { nearTopics } from '../../domain/topics/near-topics';
import { UnknownTopic } from '../../features/topics/UnknownTopic';
import { AddressNotices } from '../address/AddressNotices';
import { useAddress } from '../address/use-address';
import { useDocumentTitle } from '../address/use-document-title';
import { LoadedPage } from '../LoadedPage';
import { BriefSkeleton } from './BriefSkeleton';
import { LoadedBrief } from './LoadedBrief';

/** The brief on one topic, and what its address has too much. */
export default function TopicPage({ id }: { id: string }) {
  const address = useAddress(noQueryCodec);
  const topic = topics.find(({ slug }) => slug === id);
  return (
    <>
      <div className="page">
        <AddressNotices of={address} />
      </div>
      {topic ? <BriefOfTopic topic={topic} /> : <NoSuchTopic slug={id} />}
    </>
  );
}

function BriefOfTopic({ topic }: { topic: ListedTopic }) {
  const query = useQuery(briefQuery(topic));
  return (
    <LoadedPage
      title={topic.label}
      look="reading"
      documentTitle={`${topic.label}: evidence brief`}
      query={query}
      waiting={{ shape: <BriefSkeleton label={topic.label} /> }}
    >
      {(brief) => <LoadedBrief brief={brief} />}
    </LoadedPage>
  );
}

function NoSuchTopic({ slug }: { slug: string }) {
  useDocumentTitle(`No brief on ${slug}`);
  return <UnknownTopic slug={slug} topics={topics.length} near={nearTopics(slug, topics)} />;
}
