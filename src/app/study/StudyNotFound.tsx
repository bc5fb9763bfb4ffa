import type { UseQueryResult } from '@tanstack/react-query';
import type { Reference } from '../../data/files';
import type { EvidenceIndex } from '../../domain/summary/evidence-index';
import { similarIds } from '../../domain/study/similar-ids';
import { ExcludedStudy } from '../../features/study-detail/ExcludedStudy';
import { UnknownStudy } from '../../features/study-detail/UnknownStudy';
import { useDocumentTitle } from '../address/use-document-title';
import { PageTitle } from '../../ui/page/PageTitle';
import { LoadFailure } from '../../ui/loading/LoadFailure';
import { AllStudiesLink } from './AllStudiesLink';
import { StudySkeleton } from './StudySkeleton';

/** An id outside the list of studies: kept out with a reason, or unknown. */
export function StudyNotFound({
  id,
  index,
  reference,
}: {
  id: string;
  index: EvidenceIndex;
  reference: UseQueryResult<Reference>;
}) {
  const exclusion = reference.data?.exclusions.find((record) => record.id === id);
  useDocumentTitle(exclusion ? `${exclusion.name}: excluded` : `No study ${id}`);
  if (reference.isPending) return <StudySkeleton summary={null} />;
  if (reference.error)
    return (
      <div className="page pt-5">
        <PageTitle look="reading">No study {id}</PageTitle>
        <LoadFailure
          message={`${reference.error.message} No study of the list has this id; whether a record of that name was kept out of it cannot be said.`}
          onRetry={() => void reference.refetch()}
        />
        <AllStudiesLink />
      </div>
    );
  if (exclusion) return <ExcludedStudy exclusion={exclusion} />;
  const byId = new Map(index.studies.map(({ id: own, name }) => [own, name]));
  return (
    <UnknownStudy
      id={id}
      studies={index.studies.length}
      similar={similarIds(id, [...byId.keys()]).map((own) => ({
        id: own,
        name: byId.get(own) ?? own,
      }))}
    />
  );
}
