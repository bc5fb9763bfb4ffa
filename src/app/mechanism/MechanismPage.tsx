import { useQuery } from '@tanstack/react-query';
import { mechanismQuery } from '../../data/queries';
import { MechanismLead } from '../../features/mechanism/MechanismLead';
import '../../features/mechanism/mechanism.css';
import { LoadedPage } from '../LoadedPage';
import { MechanismScreen } from './MechanismScreen';

/** The Mechanism explainer, which rests on the claims; names and definitions come beside them. */
export default function MechanismPage() {
  const claims = useQuery(mechanismQuery);
  return (
    <LoadedPage title="Mechanism" query={claims} waiting="Loading the claims…">
      {(file) => (
        <>
          <MechanismLead claims={file.claims} />
          <MechanismScreen file={file} />
        </>
      )}
    </LoadedPage>
  );
}
