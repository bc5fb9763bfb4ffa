import type { StudySummary } from '../../domain/summary/study-summary';
import { noLimitText } from '../../domain/study/limits/no-limit-text';
import { cautionKinds, neutralCautions } from '../../domain/vocabulary/cautions';
import { limitationChips, type LimitationGroup } from '../../domain/vocabulary/limitation-chips';

const shown = 3;

/** Short names of the groups, before the first limit of each. */
const groupNames: Readonly<Record<LimitationGroup, string>> = {
  bias: 'Bias',
  imprecision: 'Imprecision',
  reading: 'Read',
};

interface Chip {
  readonly key: string;
  /** null for warnings of the record. */
  readonly group: LimitationGroup | null;
  readonly label: string;
}

/** Warnings of the record first, then limits by rule, group by group; what both say is said once. */
function chipsOf(study: StudySummary): readonly Chip[] {
  const said = new Set<string>(study.cautions);
  const rules = study.chips
    .filter((code) => !said.has(code))
    .filter((code) => !(code === 'no-denominators' && said.has('denominator-unknown')))
    .filter((code) => !(code === 'before-after' && said.has('before-after-only')));
  const warnings = study.cautions.filter((kind) => !neutralCautions.has(kind));
  return [
    ...warnings.map((key) => ({ key, group: null, label: cautionKinds[key].toLowerCase() })),
    ...rules.map((key) => ({ key, ...limitationChips[key] })),
  ];
}

function ChipList({ chips, after = null }: { chips: readonly Chip[]; after?: Chip | null }) {
  return chips.map(({ key, group, label }, i) => (
    <li key={key} className="whitespace-nowrap before:mr-1 before:text-line before:content-['◇']">
      {group !== null && group !== (chips[i - 1] ?? after)?.group && `${groupNames[group]}: `}
      {label}
    </li>
  ));
}

/** At most three limitation chips, the others behind "+2". */
export function LimitationChips({ study }: { study: StudySummary }) {
  const chips = chipsOf(study);
  if (chips.length === 0)
    return <p className="text-xs text-soft">Limits: {noLimitText(study.design)}</p>;
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
            <ChipList chips={rest} after={chips[shown - 1] ?? null} />
          </ul>
        </details>
      )}
    </div>
  );
}
