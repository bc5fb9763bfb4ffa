import type { RiskText } from '../../../domain/record/risk-text';

/** Risks worked out here from printed counts, marked so that nobody takes them for printed. */
export function ComputedFigures({ risks }: { risks: RiskText }) {
  const rows = [
    ['Risks', risks.risks],
    ['Risk difference', risks.difference],
    ['Risk ratio', risks.ratio],
  ] as const;
  return (
    <div className="mt-2 text-sm">
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3">
        {rows.map(([label, value]) => (
          <div key={label} className="contents">
            <dt className="text-soft">
              {label}, <em>computed</em>
            </dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="text-xs text-soft">{risks.method}</p>
    </div>
  );
}
