import { useQuery } from '@tanstack/react-query';
import { evidenceIndexQuery, referenceQuery } from '../../data/queries';
import type { EvidenceIndex } from '../../domain/summary/evidence-index';
import { noQueryCodec } from '../../domain/address/pages/no-query-codec';
import { AddressNotices } from '../address/AddressNotices';
import { useAddress } from '../address/use-address';
import { LoadedPage } from '../LoadedPage';
import { AllStudiesLink } from './AllStudiesLink';
import { LoadedStudy } from './LoadedStudy';
import { StudyNotFound } from './StudyNotFound';
import { StudySkeleton } from './StudySkeleton';

/** The page of one study, and what its address has too much. */
export default function StudyPage({ id }: { id: string }) {
  const index = useQuery(evidenceIndexQuery);
  const address = useAddress(noQueryCodec);
  return (
    <>
      <div className="page">
        <AddressNotices of={address} />
      </div>
      <LoadedPage
        title="Study"
        look="reading"
        query={index}
        waiting={{ shape: <StudySkeleton summary={null} /> }}
        wayOn={<AllStudiesLink />}
      >
        {(data) => <StudyOfIndex id={id} index={data} />}
      </LoadedPage>
    </>
  );
}

/** The study with this id, or that there is none. */
function StudyOfIndex({ id, index }: { id: string; index: EvidenceIndex }) {
  const reference = useQuery(referenceQuery);
  const summary = index.studies.find((study) => study.id === id);
  return summary ? (
    <LoadedStudy summary={summary} index={index} reference={reference} />
  ) : (
    <StudyNotFound id={id} index={index} reference={reference} />
  );
}
