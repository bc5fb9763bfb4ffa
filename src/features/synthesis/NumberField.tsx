/** A number that is taken when it is complete and within its limits; empty gives the default back. */
export function NumberField({
  label,
  value,
  min,
  max,
  step,
  placeholder,
  onCommit,
}: {
  label: string;
  value: number | null;
  min: number;
  max: number;
  step: number;
  placeholder?: string;
  onCommit: (value: number | null) => void;
}) {
  const commit = (input: HTMLInputElement) => {
    if (input.value === '') onCommit(null);
    else if (Number(input.value) >= min && Number(input.value) <= max)
      onCommit(Number(input.value));
  };
  return (
    <label className="flex items-center gap-1.5">
      {label}
      <input
        key={String(value)}
        type="number"
        inputMode="decimal"
        defaultValue={value ?? ''}
        min={min}
        max={max}
        step={step}
        placeholder={placeholder}
        className="min-h-7 w-18 rounded-sm border border-control bg-raised px-1.5 text-ink invalid:border-warn"
        onBlur={(event) => commit(event.target)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit(event.currentTarget);
        }}
      />
    </label>
  );
}
