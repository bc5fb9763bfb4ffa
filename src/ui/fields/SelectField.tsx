/** One choice of a list. What is chosen is one of the given codes, never another text. */
export function SelectField<C extends string>({
  label,
  codes,
  chosen,
  textOf,
  onChoose,
}: {
  label: string;
  codes: readonly C[];
  chosen: C;
  textOf: (code: C) => string;
  onChoose: (code: C) => void;
}) {
  return (
    <label className="flex max-w-full items-center gap-1.5 text-sm text-soft">
      {label}
      <select
        value={chosen}
        onChange={({ target }) => {
          const code = codes.find((each) => each === target.value);
          if (code !== undefined) onChoose(code);
        }}
        className="min-h-7 max-w-full min-w-0 rounded-sm border border-control bg-raised px-1 text-ink"
      >
        {codes.map((code) => (
          <option key={code} value={code}>
            {textOf(code)}
          </option>
        ))}
      </select>
    </label>
  );
}
