import { fixedScales, type FixedScaleKind } from '../../domain/axes/fixed-scales';

/** Names the two sides of the line and its scale, above the rows that share it; paper names every scale here. */
export function LineHead({
  ends,
  scale,
  others,
}: {
  ends: readonly [string, string];
  scale: FixedScaleKind;
  /** Scales of rows that are measured otherwise, and say so on screen. */
  others: ReadonlySet<FixedScaleKind>;
}) {
  const axes = [scale, ...[...others].filter((other) => other !== scale)];
  return (
    <div aria-hidden="true" className="brief-line-row brief-line-head text-xs text-soft">
      <span className="brief-line-gap" />
      <span>
        <span className="flex justify-between gap-1 whitespace-nowrap">
          <span>◂ {ends[0]}</span>
          <span className="text-right">{ends[1]} ▸</span>
        </span>
        <span className="block text-center print:hidden">{fixedScales[scale].text}</span>
      </span>
      <span className="hidden print:block">
        Axis: {axes.map((axis) => fixedScales[axis].text).join('; ')}
      </span>
    </div>
  );
}
