import { useId, useState } from 'react';
import type { Draft } from './use-draft';

/**
 * A box for a number. What is typed stays as it is typed; what is wrong with it is said in words.
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
  // What a browser cannot read as a number it hands on as nothing: that is no wish to empty the box.
  const [isUnreadable, setUnreadable] = useState(false);
  const { typed } = draft;
  const fault = isUnreadable ? 'not a number' : draft.fault;
  const leave = ({ validity }: HTMLInputElement) => {
    setUnreadable(validity.badInput);
    if (!validity.badInput) draft.leave();
  };
  return (
    <>
      <label className="inline-flex items-center gap-1.5">
        {label}
        <input
          type="number"
          inputMode={step === undefined ? 'numeric' : 'decimal'}
          value={typed}
          min={min}
          max={max}
          step={step}
          placeholder={placeholder}
          aria-invalid={fault !== null}
          aria-describedby={fault === null ? undefined : (describedBy ?? id)}
          className="min-h-7 w-18 rounded-sm border border-control bg-raised px-1.5 py-0.5 text-sm text-ink aria-invalid:border-warn"
          onChange={({ target }) => {
            setUnreadable(false);
            draft.type(target.value);
          }}
          onBlur={({ target }) => leave(target)}
          onKeyDown={({ key, currentTarget }) => {
            if (key === 'Enter') leave(currentTarget);
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
