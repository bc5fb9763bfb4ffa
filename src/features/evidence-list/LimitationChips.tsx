import type { StudySummary } from '../../domain/summary/study-summary';
import { cautionKinds } from '../../domain/vocabulary/cautions';
import { limitationChips } from '../../domain/vocabulary/limitation-chips';

const shown = 3;

interface Chip {
  readonly key: string;
  readonly label: string;
}

/** Warnings of the record first, then limitations by rule; what both say is said once. */
function chipsOf(study: StudySummary): readonly Chip[] {
  const said = new Set<string>(study.cautions);
  const rules = study.chips
    .filter((code) => !said.has(code))
    .filter((code) => !(code === 'no-denominators' && said.has('denominator-unknown')))
    .filter((code) => !(code === 'before-after' && said.has('before-after-only')));
  return [
    ...study.cautions.map((kind) => ({ key: kind, label: cautionKinds[kind].toLowerCase() })),
    ...rules.map((code) => ({ key: code, label: limitationChips[code].label })),
  ];
}

function ChipList({ chips }: { chips: readonly Chip[] }) {
  return chips.map(({ key, label }) => (
    <li key={key} className="whitespace-nowrap before:mr-1 before:text-line before:content-['◇']">
      {label}
    </li>
  ));
}

/** At most three limitation chips, the others behind "+2". */
export function LimitationChips({ study }: { study: StudySummary }) {
  const chips = chipsOf(study);
  if (chips.length === 0) return <p className="text-xs text-soft">no limitation flagged by rule</p>;
  const rest = chips.slice(shown);
  return (
    <div className="flex flex-wrap gap-x-2.5 text-xs text-soft">
      <ul aria-label="Limitations" className="contents">
        <ChipList chips={chips.slice(0, shown)} />
      </ul>
      {rest.length > 0 && (
        <details className="group contents">
          <summary
            className="-my-1 flex min-h-6 min-w-6 items-center justify-center rounded-sm underline decoration-line"
            aria-label={`${rest.length} more limitations`}
          >
            +{rest.length}
          </summary>
          <ul className="flex basis-full flex-wrap gap-x-2.5">
            <ChipList chips={rest} />
          </ul>
        </details>
      )}
    </div>
  );
}
