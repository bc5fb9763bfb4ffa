import type { Limits } from '../../domain/address/fields/number-fields';
import { NumberInput } from '../../ui/fields/NumberInput';
import { useDraft, type Reading } from '../../ui/fields/use-draft';

/**
 * A number of the method. Taken when its box is left or on Enter, where everything is pooled anew for
 * it; while it is typed, where only what it draws moves.
 */
export function MethodNumber<T extends number | null>({
  box: { textOf, valueOf, read },
  value,
  limits,
  actOn = 'leaving',
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
  actOn?: 'typing' | 'leaving';
  onChange: (value: T) => void;
}) {
  const draft = useDraft({
    text: textOf(value),
    read,
    onText: (text) => onChange(valueOf(text)),
    actOn,
  });
  return <NumberInput {...shown} draft={draft} min={limits.low} max={limits.high} />;
}
