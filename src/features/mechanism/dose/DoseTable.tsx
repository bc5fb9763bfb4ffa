import { formatNumber } from '../../../domain/format/number';
import type { DoseKnowledge } from '../../../domain/mechanism/dose-explorer';
import { blockedAt } from '../../../domain/mechanism/saturable-fit';
import { ScrollRegion } from '../../../ui/ScrollRegion';

/** The plot as a table: every reading, and the fitted curve at the same dose. */
export function DoseTable({ knowledge: { readings, fit } }: { knowledge: DoseKnowledge }) {
  return (
    <ScrollRegion name="Table: dose and receptor blockade">
      <table className="mt-2 w-full max-w-xl text-sm">
        <caption className="pb-1 text-left text-xs text-soft">
          Blockade of mu receptors in the brain within 8 h of an oral dose: PET readings, and the
          curve fitted here
        </caption>
        <thead>
          <tr className="border-b border-ink text-right align-bottom">
            <th scope="col" className="py-1 text-left font-semibold">
              Dose
            </th>
            <th scope="col" className="px-2 font-semibold">
              Measured
            </th>
            <th scope="col" className="px-2 font-semibold">
              Fitted here
            </th>
            <th scope="col" className="font-semibold">
              Difference
            </th>
          </tr>
        </thead>
        <tbody>
          {readings.map(({ doseMg, blockedPercent }) => {
            const fitted = fit === null ? null : blockedAt(doseMg, fit);
            return (
              <tr key={`${doseMg} ${blockedPercent}`} className="border-b border-rule text-right">
                <th scope="row" className="py-1 text-left font-normal">
                  {formatNumber(doseMg)} mg
                </th>
                <td className="px-2">{formatNumber(blockedPercent)}%</td>
                <td className="px-2">
                  {fitted === null ? 'no fit' : `${formatNumber(fitted, 1)}%`}
                </td>
                <td>
                  {fitted === null
                    ? 'no fit'
                    : `${formatNumber(blockedPercent - fitted, 1)} points`}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
