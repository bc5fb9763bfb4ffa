import { Link } from 'wouter';
import { evidenceHref } from '../../domain/address/hrefs';
import { compareHref } from '../../domain/address/pages/compare-codec';
import type { EvidenceIndex } from '../../domain/summary/evidence-index';
import { useComparisonTray } from './use-comparison-tray';

/** Fewer than two studies in the address: leads to those in the tray, or says how to collect them. */
export function EmptyComparison({
  index,
  chosen,
}: {
  index: EvidenceIndex;
  chosen: readonly string[];
}) {
  const tray = useComparisonTray();
  const name = index.studies.find(({ id }) => id === chosen[0])?.name;
  return (
    <div className="measure py-8">
      <p className="serif text-xl">
        {name ? `${name} is alone here.` : 'No studies to compare yet.'} A comparison takes two to
        four.
      </p>
      {tray.length > 1 && (
        <p className="mt-3">
          <Link href={compareHref({ s: tray })}>Compare the {tray.length} studies of the tray</Link>
        </p>
      )}
      <p className="mt-3">
        Press “Compare” on a card, in the table, on a study’s page or beside a forest plot row; the
        tray at the foot of the screen leads here.
      </p>
      <p className="mt-3">
        <Link href={evidenceHref()}>Go to the evidence</Link>
      </p>
    </div>
  );
}
