import { armTable, type ArmCell } from '../../../domain/record/arm-figures';
import type { HarmArm } from '../../../domain/schema/harms';
import type { Arm } from '../../../domain/schema/outcome';
import { ScrollRegion } from '../../../ui/ScrollRegion';

function Cell({ cell }: { cell: ArmCell | undefined }) {
  if (!cell) return <td />;
  return (
    <td
      className={`py-1 pr-4 align-baseline last:pr-0 ${cell.missing ? 'text-xs text-soft italic' : 'whitespace-nowrap'}`}
    >
      {cell.text}
    </td>
  );
}

/** Every printed figure of every arm as a table; arms without figures are named in a sentence. */
export function ArmFigures({ of, arms }: { of: string; arms: readonly (Arm | HarmArm)[] }) {
  if (arms.length === 0) return <p className="text-sm text-soft">No figures by arm printed.</p>;
  const table = armTable(arms);
  if (table.columns.length === 0)
    return (
      <p className="text-sm text-soft">
        Arms: {table.arms.map(({ label }) => label).join(' v ')}; no figures by arm printed.
      </p>
    );
  return (
    <ScrollRegion name={`Figures by arm: ${of}`}>
      <table className="text-left text-sm">
        <caption className="sr-only">Figures by arm as printed: {of}</caption>
        <thead>
          <tr className="text-xs text-soft">
            <th scope="col" className="pr-4 font-normal">
              Arm
            </th>
            {table.columns.map(({ label, derived }) => (
              <th key={label} scope="col" className="pr-4 align-bottom font-normal last:pr-0">
                {label}
                {derived && <em className="block">derived</em>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.arms.map(({ label, role }, at) => (
            <tr key={label} className="border-t border-rule">
              <th scope="row" className="min-w-20 py-1 pr-4 align-baseline font-normal">
                {label}
                {role !== null && <span className="block text-xs text-soft">{role}</span>}
              </th>
              {table.columns.map((column) => (
                <Cell key={column.label} cell={column.cells[at]} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
