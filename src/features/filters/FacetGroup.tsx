import { useState, type ReactNode } from 'react';
import { Button } from '../../ui/Button';
import { CheckRow } from '../../ui/fields/CheckRow';

export interface FacetOption {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly mark?: ReactNode;
}

/**
 * A group of checkboxes with live counts. An option that would give nothing says 0 and stays
 * reachable. Long groups show their first options and those chosen; the rest on demand.
 */
export function FacetGroup({
  legend,
  options,
  chosen,
  onToggle,
  initiallyShown = Infinity,
}: {
  legend: string;
  options: readonly FacetOption[];
  chosen: readonly string[];
  onToggle: (value: string) => void;
  initiallyShown?: number;
}) {
  const [all, setAll] = useState(false);
  const visible = options.filter((o, i) => all || i < initiallyShown || chosen.includes(o.value));
  return (
    <fieldset className="mt-5 first:mt-0">
      <legend className="mb-1 text-xs font-semibold text-soft">{legend}</legend>
      {visible.map(({ value, label, count, mark }) => (
        <CheckRow key={value} checked={chosen.includes(value)} onToggle={() => onToggle(value)}>
          {mark}
          <span className={`grow leading-4.5 ${count === 0 ? 'text-soft' : ''}`}>{label}</span>{' '}
          <span className="text-xs text-soft">{count}</span>
        </CheckRow>
      ))}
      {options.length > visible.length && (
        <Button look="quiet" leaving="before" className="text-xs" onClick={() => setAll(true)}>
          Show all {options.length}
        </Button>
      )}
    </fieldset>
  );
}
