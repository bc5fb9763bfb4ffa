import { effectScales } from '../../domain/format/effect-scale';
import type { PoolingMeasure } from '../../domain/vocabulary/pooling-measures';
import type { PlacedForest } from './place-forest';

/** Mean width of a character of the heads. */
const CHARACTER = 6.3;

/** The heads of the columns, each arm over its own, and the two sides of the axis; below, those of rows without weight. */
export function ForestHead({
  placed: { columns, axis, unpooledHeadY },
  measure,
  ends,
  comparator,
}: {
  placed: PlacedForest;
  measure: PoolingMeasure;
  ends: readonly [string, string];
  comparator: string;
}) {
  const [left, right] = columns.plot;
  const stacked = columns.effect === null;
  // Where both have no room in full, the arrows say what "favours" says.
  const full = (ends.join('').length + 6) * CHARACTER < right - left;
  const sides = full ? ends : ends.map((end) => end.replace('favours ', ''));
  return (
    <g className="fill-soft text-xs">
      {axis !== null && (
        <>
          {!stacked && (
            <text x={columns.label} y="30">
              Study
            </text>
          )}
          <ArmHeads columns={columns} comparator={comparator} />
          <text x={left} y="30">
            ◂ {sides[0]}
          </text>
          <text x={right} y="30" textAnchor="end">
            {sides[1]} ▸
          </text>
          <text x={columns.effect ?? right} y={stacked ? '12' : '30'} textAnchor="end">
            {measure}
            {effectScales[measure].unit === '' ? '' : `,${effectScales[measure].unit}`} [95% CI]
          </text>
          {columns.weight !== null && (
            <text x={columns.weight} y="30" textAnchor="end">
              Weight
            </text>
          )}
        </>
      )}
      {unpooledHeadY !== null && (
        <>
          <text x={stacked ? 0 : columns.label} y={unpooledHeadY} fontWeight="600">
            Not pooled{stacked && ': as printed, and why'}
          </text>
          {!stacked && (
            <>
              <text x={columns.printed[0]} y={unpooledHeadY}>
                As printed
              </text>
              <text x={columns.reason[0]} y={unpooledHeadY}>
                Why
              </text>
            </>
          )}
        </>
      )}
    </g>
  );
}

function ArmHeads({
  columns: { arms },
  comparator,
}: Pick<PlacedForest, 'columns'> & { comparator: string }) {
  return (
    <>
      {(['ldn', 'comparator'] as const).map((arm) => {
        const own = arms.filter((column) => column.arm === arm);
        const [first, last] = [own.at(0), own.at(-1)];
        if (!first || !last) return null;
        const from = 2 * first.middle - first.right;
        return (
          <g key={arm}>
            <text x={(from + last.right) / 2} y="13" textAnchor="middle">
              {arm === 'ldn' ? 'LDN' : comparator}
            </text>
            <line x1={from} x2={last.right} y1="17.5" y2="17.5" className="stroke-rule" />
            {own.map(({ column, middle }) => (
              <text key={column.head} x={middle} y="30" textAnchor="middle">
                {column.head}
              </text>
            ))}
          </g>
        );
      })}
    </>
  );
}
