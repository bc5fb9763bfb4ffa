import type { EvidenceIndex } from '../../../domain/summary/evidence-index';
import { countParticipants } from '../../../domain/select/count-participants';
import { CountTable } from './CountTable';

/** People behind all records, each set of them once, and what happened to the other records. */
export function PeopleCounts({ index: { studies } }: { index: EvidenceIndex }) {
  const people = countParticipants(studies);
  return (
    <CountTable
      caption="People, each counted once"
      of="Number"
      rows={[
        { key: 'people', label: 'People', count: people.participants },
        { key: 'counted', label: 'Records they were counted from', count: people.countedRecords },
        {
          key: 'sharing',
          label: 'Records whose people are counted with another',
          count: people.recordsSharingPeople,
        },
        {
          key: 'unknown',
          label: 'Records that give no number',
          count: people.recordsWithoutNumber,
        },
        {
          key: 'none',
          label: 'Reviews, registrations and context records, which add nobody',
          count: people.recordsWithoutPeople,
        },
      ]}
    />
  );
}
