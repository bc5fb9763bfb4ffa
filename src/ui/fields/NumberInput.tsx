import { useId } from 'react';
import type { Draft } from './use-draft';

/**
 * A box for a number. What is typed stays as it is typed, letters too, which the platform's own box
 * would swallow in silence; what is wrong with it is said in words. The arrow keys count up and down.
 */
export function NumberInput({
  label,
  draft,
  describedBy,
  min,
  max,
  step,
  placeholder,
}: {
  label: string;
  draft: Draft;
  /** Id of the words on what is wrong, where they stand elsewhere. */
  describedBy?: string;
  min: number;
  max: number;
  step?: number;
  placeholder?: string;
}) {
  const id = useId();
  const { typed } = draft;
  const noNumber = typed !== '' && numberIn(typed) === undefined;
  const fault = draft.fault !== null && noNumber ? `${typed}: not a number` : draft.fault;
  const inForce = numberIn(typed) ?? numberIn(placeholder ?? '');
  return (
    <>
      <label className="inline-flex items-center gap-1.5">
        {label}
        <input
          type="text"
          role="spinbutton"
          autoComplete="off"
          inputMode={step === undefined ? 'numeric' : 'decimal'}
          value={typed}
          aria-valuemin={min}
          aria-valuemax={max}
          aria-valuenow={inForce}
          aria-valuetext={typed}
          placeholder={placeholder}
          aria-invalid={fault !== null}
          aria-describedby={fault === null ? undefined : (describedBy ?? id)}
          className="min-h-7 w-18 rounded-sm border border-control bg-raised px-1.5 py-0.5 text-sm text-ink aria-invalid:border-warn"
          onChange={({ target }) => draft.type(target.value.replace(/\s/g, ''))}
          onBlur={draft.leave}
          onKeyDown={(event) => {
            if (event.key === 'Enter') draft.leave();
            const up = { ArrowUp: 1, ArrowDown: -1 }[event.key];
            if (up === undefined) return;
            event.preventDefault();
            const next = counted(inForce ?? min, up * (step ?? 1));
            if (next >= min && next <= max) draft.type(`${next}`);
          }}
        />
      </label>
      {describedBy === undefined && fault !== null && (
        <span id={id} role="alert" className="block text-xs text-warn">
          {fault}
        </span>
      )}
    </>
  );
}

function numberIn(text: string): number | undefined {
  const value = Number(text);
  return text === '' || Number.isNaN(value) ? undefined : value;
}

/** One step on, without the tail that binary fractions leave: 0.5 and 0.01 are 0.51. */
function counted(from: number, step: number): number {
  return Math.round((from + step) * 1e6) / 1e6;
}
