import { useQuery } from '@tanstack/react-query';
import { evidenceIndexQuery, referenceQuery } from '../../data/queries';
import { NoQueryNotices } from '../address/NoQueryNotices';
import { LoadedStudy } from './LoadedStudy';
import { StudyNotFound } from './StudyNotFound';
import { StudyFailure } from './StudyFailure';
import { StudySkeleton } from './StudySkeleton';

/** The page of one study, and what its address has too much. */
export default function StudyPage({ id }: { id: string }) {
  return (
    <>
      <div className="page">
        <NoQueryNotices key={id} />
      </div>
      <StudyInAnyState id={id} />
    </>
  );
}

/** While it loads, when that failed, when there is none, and with it. */
function StudyInAnyState({ id }: { id: string }) {
  const { data: index, error, refetch } = useQuery(evidenceIndexQuery);
  const reference = useQuery(referenceQuery);
  if (error)
    return <StudyFailure name={null} message={error.message} onRetry={() => void refetch()} />;
  if (!index) return <StudySkeleton summary={null} />;
  const hash = Object.hasOwn(index.details, id) ? index.details[id] : undefined;
  const summary = index.studies.find((study) => study.id === id);
  if (hash === undefined || !summary)
    return <StudyNotFound id={id} index={index} reference={reference} />;
  return <LoadedStudy summary={summary} hash={hash} index={index} reference={reference} />;
}
