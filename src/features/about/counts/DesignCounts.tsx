import { Link } from 'wouter';
import { evidenceHref } from '../../../domain/address/hrefs';
import type { EvidenceIndex } from '../../../domain/summary/evidence-index';
import { countTrials, trialCountText } from '../../../domain/summary/count-trials';
import { designCodes, designs, isRandomised } from '../../../domain/vocabulary/filters/designs';
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
  const randomised = countTrials(studies.filter(({ design }) => isRandomised(design)));
  return (
    <>
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
      <p className="mt-2 max-w-96 text-xs text-soft">
        A list counts records, an answer each trial once: {trialCountText(randomised, 'randomised')}
        .
      </p>
    </>
  );
}
