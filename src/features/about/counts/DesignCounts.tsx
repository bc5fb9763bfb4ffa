import { Link } from 'wouter';
import { evidenceHref } from '../../../domain/address/hrefs';
import type { EvidenceIndex } from '../../../domain/summary/evidence-index';
import { designCodes, designs } from '../../../domain/vocabulary/filters/designs';
import { CountTable } from './CountTable';

/** Records by design, from the index that the other pages use. */
export function DesignCounts({ index: { studies } }: { index: EvidenceIndex }) {
  const rows = designCodes
    .map((code) => ({
      key: code,
      label: <Link href={evidenceHref({ design: [code] })}>{designs[code].label}</Link>,
      count: studies.filter(({ design }) => design === code).length,
    }))
    .filter(({ count }) => count > 0);
  return (
    <CountTable
      caption="Records by design"
      of="Records"
      rows={[
        ...rows,
        {
          key: 'all',
          label: <strong className="font-semibold">All records</strong>,
          count: studies.length,
        },
      ]}
    />
  );
}
