import type { Limits } from '../../domain/address/fields/number-fields';
import { NumberInput } from '../../ui/fields/NumberInput';
import { useDraft, type Reading } from '../../ui/fields/use-draft';

/** A number of the method, taken when its box is left or on Enter, as everything is pooled anew for it. */
export function MethodNumber<T extends number | null>({
  box: { textOf, valueOf, read },
  value,
  limits,
  onChange,
  ...shown
}: {
  label: string;
  box: {
    readonly textOf: (value: number | null) => string;
    readonly valueOf: (text: string) => T;
    readonly read: (typed: string) => Reading;
  };
  value: T;
  limits: Limits;
  step: number;
  placeholder?: string;
  onChange: (value: T) => void;
}) {
  const draft = useDraft({
    text: textOf(value),
    read,
    onText: (text) => onChange(valueOf(text)),
    actOn: 'leaving',
  });
  return <NumberInput {...shown} draft={draft} min={limits.low} max={limits.high} />;
}
