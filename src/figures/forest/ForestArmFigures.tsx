import { notReportedShort, partsAroundPoint } from '../../domain/pooling/forest/forest-arms';
import type { ForestRow } from '../../domain/pooling/forest/forest-rows';
import type { PlacedArmColumn } from './forest-columns';

/** The figures of both arms of a row, those of a column aligned on their decimal points. */
export function ForestArmFigures({
  arms,
  columns,
  y,
}: {
  arms: ForestRow['arms'];
  columns: readonly PlacedArmColumn[];
  y: number;
}) {
  if (arms === null) return null;
  return columns.map(({ column, arm, pointX, middle }) => {
    const text = column.text(arms[arm]);
    const key = `${arm} ${column.head}`;
    if (text === null)
      return (
        <text key={key} x={middle} y={y} textAnchor="middle" className="fill-soft text-2xs">
          {notReportedShort}
        </text>
      );
    const [before, after] = partsAroundPoint(text);
    return (
      <text key={key} y={y} className="text-xs">
        <tspan x={pointX} textAnchor="end">
          {before}
        </tspan>
        {after !== '' && (
          <tspan x={pointX} textAnchor="start">
            {after}
          </tspan>
        )}
      </text>
    );
  });
}
