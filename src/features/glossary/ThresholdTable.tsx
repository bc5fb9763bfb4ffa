import {
  thresholdKindCodes,
  thresholdKindOf,
  thresholdKinds,
} from '../../domain/bands/threshold-text';
import type { Instrument } from '../../domain/schema/instrument';
import { ScrollRegion } from '../../ui/ScrollRegion';
import { ThresholdRow } from './ThresholdRow';

const columns = ['Instrument', 'Threshold', 'Holds for', 'Rests on, and source'];

/** Thresholds of instruments, divided by what they may be held against. */
export function ThresholdTable({ instruments }: { instruments: readonly Instrument[] }) {
  const groups = thresholdKindCodes
    .map((kind) => ({
      kind,
      members: instruments.filter((instrument) => thresholdKindOf(instrument) === kind),
    }))
    .filter(({ members }) => members.length > 0);
  return (
    <ScrollRegion name="Table of thresholds, scrolls sideways">
      <table className="w-full border-collapse text-sm max-md:block md:min-w-[43rem] print:min-w-0">
        <caption className="sr-only">Instruments and thresholds, by what they apply to</caption>
        <thead className="max-md:sr-only">
          <tr className="border-b border-ink text-left text-xs text-soft">
            {columns.map((column) => (
              <th key={column} scope="col" className="py-1.5 pr-5 font-semibold">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ kind, members }) => (
          <tbody key={kind} className="max-md:block">
            <tr className="max-md:block">
              <th
                scope="rowgroup"
                colSpan={columns.length}
                className="pt-5 pb-2 text-left max-md:block"
              >
                <span className="text-base font-semibold">{thresholdKinds[kind].label}</span>
                <span className="measure block text-sm font-normal text-soft">
                  {thresholdKinds[kind].help}
                </span>
              </th>
            </tr>
            {members.map((instrument) => (
              <ThresholdRow key={instrument.id} instrument={instrument} />
            ))}
          </tbody>
        ))}
      </table>
    </ScrollRegion>
  );
}
