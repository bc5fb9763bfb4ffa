import { registeredRows } from '../../../domain/record/eligibility-rows';
import type { RegisteredOutcome } from '../../../domain/schema/trials/eligibility';
import { sourceOfFigure } from '../../../domain/sources/figure-source';
import { SourceButton } from '../../../figures/source/SourceButton';
import { RecordRows } from './RecordRows';

/** What was registered as the primary outcome, beside what was published. */
export function RegisteredAndPublished({ registered }: { registered: RegisteredOutcome }) {
  const title = 'Registered and published';
  return (
    <div className="mb-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h3 className="text-base font-semibold">{title}</h3>
        <SourceButton source={sourceOfFigure(title, registered.source, registered.check)} />
      </div>
      <RecordRows rows={registeredRows(registered)} />
    </div>
  );
}
