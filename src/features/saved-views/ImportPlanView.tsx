import type { BrokenView } from '../../domain/saved-views/parse-saved-views';
import type { ImportPlan } from '../../domain/saved-views/plan-import';
import { Button } from '../../ui/Button';

interface PlanPart {
  readonly summary: string;
  readonly items: readonly string[];
}

function partsOf(plan: ImportPlan, broken: readonly BrokenView[]): readonly PlanPart[] {
  const refused = [
    ...plan.refused.map(({ name, reason }) => `“${name}”: ${reason}`),
    ...broken.map(({ label, reason }) => `${label}: ${reason}`),
  ];
  return [
    { summary: 'new', items: plan.added.map(({ name }) => name) },
    { summary: 'already here, left as it is', items: plan.same },
    {
      summary: 'with a name that another view has here, kept beside it',
      items: plan.conflicts.map(({ name, keptAs }) => `“${name}” as “${keptAs.name}”`),
    },
    { summary: 'refused', items: refused },
  ].filter(({ items }) => items.length > 0);
}

/** What an import would do, before it is done. */
export function ImportPlanView({
  fileName,
  plan,
  broken,
  onApply,
  onCancel,
}: {
  fileName: string;
  plan: ImportPlan;
  /** Views of the file that could not be read. */
  broken: readonly BrokenView[];
  onApply: () => void;
  onCancel: () => void;
}) {
  const incoming = plan.added.length + plan.conflicts.length;
  return (
    <section aria-label="Import" className="my-3 border-l-3 border-ldn pl-4 text-sm">
      <h2 className="text-base font-semibold">
        What importing “<bdi className="break-all">{fileName}</bdi>” would do
      </h2>
      {partsOf(plan, broken).map(({ summary, items }) => (
        <div key={summary} className="mt-2">
          <p className="font-semibold">
            {items.length} {summary}
          </p>
          <ul className="list-disc pl-5">
            {items.map((item, at) => (
              <li key={`${at} ${item}`} dir="auto">
                {item}
              </li>
            ))}
          </ul>
        </div>
      ))}
      <p className="mt-2">
        {incoming === 0
          ? 'There is nothing to import; nothing was changed.'
          : 'Nothing has been changed yet. Views that are here already stay as they are.'}
      </p>
      <p className="mt-2 flex flex-wrap gap-2">
        {incoming > 0 && <Button onClick={onApply}>Apply</Button>}
        <Button onClick={onCancel}>{incoming > 0 ? 'Cancel' : 'Close'}</Button>
      </p>
    </section>
  );
}
