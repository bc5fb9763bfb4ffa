import type { ThresholdLine } from '../../../domain/bands/thresholds-of';
import { SourceButton } from '../../../figures/source/SourceButton';

/** Published thresholds of the instrument, each with what it may be held against. */
export function ThresholdList({ thresholds }: { thresholds: readonly ThresholdLine[] }) {
  if (thresholds.length === 0) return null;
  return (
    <ul className="mt-2 text-xs text-soft">
      {thresholds.map(({ id, label, text, source }) => (
        <li key={id}>
          <strong className="font-semibold">{label}.</strong> {text}.{' '}
          <SourceButton source={source} />
        </li>
      ))}
    </ul>
  );
}
