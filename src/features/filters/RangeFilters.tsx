import { useId } from 'react';
import { countLimits, yearLimits } from '../../domain/address/fields/number-fields';
import { countBox, yearsBox } from '../../domain/address/typed-numbers';
import type { EvidenceView } from '../../domain/address/view';
import { CheckRow } from '../../ui/fields/CheckRow';
import { NumberInput } from '../../ui/fields/NumberInput';
import { useDraft } from '../../ui/fields/use-draft';

type RangeView = Pick<EvidenceView, 'years' | 'n' | 'parent'>;

/** Publication years, smallest study size, and trials reported more than once. A value is taken as soon as it is possible. */
export function RangeFilters({
  view,
  onChange,
}: {
  view: RangeView;
  onChange: (patch: Partial<RangeView>, options?: { replace: boolean }) => void;
}) {
  const yearsFault = useId();
  // One history entry for a number; the typing that refines it replaces.
  const take = (patch: Pick<RangeView, 'years'> | Pick<RangeView, 'n'>) => {
    const [before, after] = 'n' in patch ? [view.n, patch.n] : [view.years, patch.years];
    onChange(patch, { replace: before !== null && after !== null });
  };
  const years = useDraft({
    text: yearsBox.textOf(view.years),
    read: yearsBox.read,
    onText: (text) => take({ years: yearsBox.valueOf(text) }),
    actOn: 'typing',
  });
  const count = useDraft({
    text: countBox.textOf(view.n),
    read: countBox.read,
    onText: (text) => take({ n: countBox.valueOf(text) }),
    actOn: 'typing',
  });
  const [from, to] = yearsBox.boxes(years.typed);
  return (
    <>
      <fieldset className="mt-5">
        <legend className="mb-1 text-xs font-semibold text-soft">Year</legend>
        <div className="flex items-center gap-1.5 text-sm">
          <NumberInput
            label="from"
            draft={{ ...years, typed: from, type: (typed) => years.type(`${typed} ${to}`) }}
            describedBy={yearsFault}
            min={yearLimits.low}
            max={yearLimits.high}
          />
          <NumberInput
            label="to"
            draft={{ ...years, typed: to, type: (typed) => years.type(`${from} ${typed}`) }}
            describedBy={yearsFault}
            min={yearLimits.low}
            max={yearLimits.high}
          />
        </div>
        {years.fault !== null && (
          <p id={yearsFault} role="alert" className="text-xs text-warn">
            {years.fault}
          </p>
        )}
      </fieldset>
      <fieldset className="mt-5 text-sm">
        <legend className="mb-1 text-xs font-semibold text-soft">Participants</legend>
        <NumberInput label="at least" draft={count} min={countLimits.low} max={countLimits.high} />
        <CheckRow checked={view.parent} onToggle={() => onChange({ parent: !view.parent })}>
          <span className="leading-4.5">Without later reports of a trial</span>
        </CheckRow>
        <p className="mt-1 text-xs text-soft">
          Filters and lists count records; the answer counts a trial once, and only of low doses.
        </p>
      </fieldset>
    </>
  );
}
