import type { UseQueryResult } from '@tanstack/react-query';
import type { Reference } from '../../data/files';
import type { EvidenceIndex } from '../../domain/summary/evidence-index';
import { similarIds } from '../../domain/study/similar-ids';
import { ExcludedStudy } from '../../features/study-detail/ExcludedStudy';
import { UnknownStudy } from '../../features/study-detail/UnknownStudy';
import { useDocumentTitle } from '../address/use-document-title';
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
