import { useId, type ChangeEvent } from 'react';
import type { EvidenceView, YearRange } from '../../domain/address/view';

type RangeView = Pick<EvidenceView, 'years' | 'n' | 'parent'>;

const field =
  'w-18 rounded-sm border border-control bg-raised px-1.5 py-0.5 text-sm min-h-7 invalid:border-warn';

/** Publication years, smallest study size, and trials reported more than once. A value is taken when it is complete and possible. */
export function RangeFilters({
  view,
  onChange,
}: {
  view: RangeView;
  onChange: (patch: Partial<RangeView>) => void;
}) {
  const id = useId();
  const year = (event: ChangeEvent<HTMLInputElement>): number | null | undefined => {
    const { value, validity } = event.target;
    if (value === '') return null;
    return validity.valid && value.length === 4 ? Number(value) : undefined;
  };
  const setYears = (patch: Partial<YearRange>) => {
    const { from, to } = { from: null, to: null, ...view.years, ...patch };
    onChange({ years: from === null && to === null ? null : { from, to } });
  };
  return (
    <>
      <fieldset className="mt-5">
        <legend className="mb-1 text-xs font-semibold text-soft">Year</legend>
        <div className="flex items-center gap-1.5 text-sm">
          <label htmlFor={`${id}-from`}>from</label>
          <input
            id={`${id}-from`}
            key={`from-${view.years?.from ?? ''}`}
            type="number"
            inputMode="numeric"
            min={1980}
            max={2100}
            className={field}
            defaultValue={view.years?.from ?? ''}
            onChange={(event) => {
              const from = year(event);
              if (from !== undefined) setYears({ from });
            }}
          />
          <label htmlFor={`${id}-to`}>to</label>
          <input
            id={`${id}-to`}
            key={`to-${view.years?.to ?? ''}`}
            type="number"
            inputMode="numeric"
            min={1980}
            max={2100}
            className={field}
            defaultValue={view.years?.to ?? ''}
            onChange={(event) => {
              const to = year(event);
              if (to !== undefined) setYears({ to });
            }}
          />
        </div>
      </fieldset>
      <fieldset className="mt-5">
        <legend className="mb-1 text-xs font-semibold text-soft">Participants</legend>
        <label className="flex items-center gap-1.5 text-sm">
          at least
          <input
            key={`n-${view.n ?? ''}`}
            type="number"
            inputMode="numeric"
            min={1}
            max={1000000}
            className={field}
            defaultValue={view.n ?? ''}
            onBlur={(event) => commitCount(event.target, onChange)}
            onKeyDown={(event) => {
              if (event.key === 'Enter') commitCount(event.currentTarget, onChange);
            }}
          />
        </label>
        <label className="-mx-1.5 mt-1 flex min-h-7 items-center gap-2 rounded-sm px-1.5 text-sm hover:bg-sunken">
          <input
            type="checkbox"
            checked={view.parent}
            onChange={() => onChange({ parent: !view.parent })}
            className="size-4 shrink-0 accent-ldn"
          />
          <span className="leading-4.5">Without later reports of a trial</span>
        </label>
      </fieldset>
    </>
  );
}

function commitCount(input: HTMLInputElement, onChange: (patch: { n: number | null }) => void) {
  if (input.value === '') onChange({ n: null });
  else if (input.validity.valid && Number.isInteger(Number(input.value)))
    onChange({ n: Number(input.value) });
}
