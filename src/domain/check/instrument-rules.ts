import { isMissing, known } from '../missing/missing';
import { siblingFiles, type Dataset } from '../schema/dataset';
import type { Instrument } from '../schema/instrument';
import type { Fault, FieldFault } from './fault';

const { file } = siblingFiles.instruments;

/** Thresholds: within their scale, in order, and honest about what they apply to. */
export function instrumentFaults({ instruments }: Dataset): readonly Fault[] {
  return instruments.flatMap((instrument, i) =>
    [...useFaults(instrument), ...sizeFaults(instrument)].map(({ field, reason }) => ({
      file,
      field: `[${i}].${field}`,
      reason,
    })),
  );
}

/** A threshold about one person is no difference between groups, and the reverse. */
function useFaults({ threshold, applies, withinPerson }: Instrument): readonly FieldFault[] {
  if (isMissing(threshold)) {
    if (applies.length === 0 && isMissing(withinPerson)) return [];
    return [{ field: 'applies', reason: 'is given, but there is no threshold' }];
  }
  if (applies.length === 0) return [{ field: 'applies', reason: 'is empty' }];
  const expected = !applies.includes('between-group-difference');
  if (withinPerson === expected) return [];
  return [
    { field: 'withinPerson', reason: `must be ${expected}, from what the threshold applies to` },
  ];
}

function sizeFaults({ threshold, scale }: Instrument): readonly FieldFault[] {
  const size = known(threshold);
  const ends = known(scale);
  if (ends !== undefined && ends.min >= ends.max) {
    return [{ field: 'scale.min', reason: `is ${ends.min}, not below the top ${ends.max}` }];
  }
  if (size === undefined || size.kind === 'categories') return [];
  const values =
    size.kind === 'single'
      ? [size.value]
      : size.kind === 'range'
        ? [size.low, size.high]
        : size.values;
  const ordered = values.every((value, v) => v === 0 || value > (values[v - 1] ?? 0));
  if (!ordered) return [{ field: 'threshold', reason: 'does not rise from step to step' }];
  const widest =
    size.unit === 'percent-of-baseline' ? 100 : ends === undefined ? Infinity : ends.max - ends.min;
  return values.some((value) => value > widest)
    ? [{ field: 'threshold', reason: `is wider than its scale of ${widest}` }]
    : [];
}
