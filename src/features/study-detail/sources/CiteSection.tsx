import { citationText } from '../../../domain/exports/citation-text';
import { citationGaps } from '../../../domain/sources/citation-line';
import type { Study } from '../../../domain/schema/study';
import { checkStatuses } from '../../../domain/vocabulary/sources';
import { CopyButton } from '../../../ui/CopyButton';
import { PageSection } from '../../../ui/page/PageSection';

/** The citation, ready to copy, with what it lacks and why. */
export function CiteSection({ study }: { study: Study }) {
  const text = citationText(study);
  const { citation } = study;
  const gaps = citationGaps(citation);
  return (
    <PageSection id="cite" title="Cite">
      <p className="serif mb-2 max-w-4xl text-lg select-all">{text}</p>
      <div className="no-print">
        <CopyButton label="Copy citation" text={text} />
      </div>
      <p className="mt-3 max-w-4xl text-sm text-soft">
        {checkStatuses[citation.check.status].label}
        {citation.check.note === undefined ? '' : `: ${citation.check.note}`}
        {gaps.length > 0 && <>. Not given: {gaps.join('; ')}</>}.
        {citation.note !== undefined && <> {citation.note}</>}
        {citation.authorsNote !== undefined && <> {citation.authorsNote}</>}
      </p>
    </PageSection>
  );
}
