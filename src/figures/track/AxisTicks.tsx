import { trackX } from './IntervalTrack';

/** The scale above a column of tracks: tick labels, and what each end stands for. Decorative. */
export function AxisTicks({
  ticks,
  ends,
}: {
  ticks: readonly { readonly at: number; readonly label: string }[];
  ends: readonly [string, string];
}) {
  // Long labels, such as −0.0125, have room at the ends and the middle only.
  const crowded = ticks.some(({ label }) => label.length > 5);
  const shown = ticks.filter(({ at }) => !crowded || Math.abs(at) !== 0.5);
  return (
    <span aria-hidden="true" className="block font-normal">
      <span className="flex justify-between gap-2 text-xs">
        <span className="text-left">{ends[0]}</span>
        <span className="text-right">{ends[1]}</span>
      </span>
      <svg width="100%" height="18" className="block overflow-visible text-xs dense:-mb-[5px]">
        {shown.map(({ at, label }) => (
          <text
            key={at}
            x={trackX(at)}
            y="12"
            textAnchor="middle"
            className={`fill-soft ${Math.abs(at) === 0.5 ? 'max-md:hidden' : ''}`}
          >
            {label}
          </text>
        ))}
      </svg>
    </span>
  );
}
