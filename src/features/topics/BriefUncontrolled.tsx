import { Link } from 'wouter';
import { studyHref } from '../../domain/address/hrefs';
import type { Brief } from '../../domain/topics/brief';
import { emptyParts } from '../../domain/topics/part-titles';
import { Cites } from './Cites';
import { FoldedRows } from './FoldedRows';

/** What studies without a comparison group say, in words: no line stands behind them. */
export function BriefUncontrolled({
  brief: { uncontrolled, uncontrolledLead, onSheet },
}: {
  brief: Brief;
}) {
  if (uncontrolledLead === '') return <p className="text-sm">{emptyParts.uncontrolled}</p>;
  return (
    <>
      <p className="text-sm">{uncontrolledLead}</p>
      <FoldedRows
        rows={uncontrolled}
        first={onSheet.uncontrolled}
        what={['more such study', 'more such studies']}
        className="text-sm"
      >
        {({ studyId, name, finding }) => (
          <li key={studyId} className="py-0.5">
            <Link href={studyHref(studyId)} className="font-semibold">
              {name}
            </Link>
            <Cites of={studyId} /> <span className="serif">{finding}</span>
          </li>
        )}
      </FoldedRows>
    </>
  );
}
