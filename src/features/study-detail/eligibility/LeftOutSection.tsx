import { leftOutOf } from '../../../domain/record/eligibility-rows';
import type { Eligibility } from '../../../domain/schema/trials/eligibility';
import { sourceOfFigure } from '../../../domain/sources/figure-source';
import { SourceButton } from '../../../figures/source/SourceButton';
import { PageSection } from '../../../ui/page/PageSection';
import { RecordRows } from './RecordRows';

/** Whose patients a trial says nothing about: who was left out of it, as far as that could be read. */
export function LeftOutSection({ eligibility }: { eligibility: Eligibility }) {
  const { listRead, rows } = leftOutOf(eligibility);
  const { source, check, pagesRead } = eligibility;
  return (
    <PageSection id="left-out" title="Who was left out" lead={listRead}>
      <RecordRows rows={rows} />
      <div className="mt-2 flex flex-wrap items-baseline gap-x-4">
        <SourceButton source={sourceOfFigure('Who was left out', source, check)} />
        <details className="max-w-4xl text-sm text-soft">
          <summary className="target flex w-fit items-center underline decoration-line underline-offset-3 hover:text-ink">
            What was read
          </summary>
          <ul>
            {pagesRead.map((page) => (
              <li key={page} className="break-words first-letter:uppercase">
                {page}
              </li>
            ))}
          </ul>
        </details>
      </div>
    </PageSection>
  );
}
