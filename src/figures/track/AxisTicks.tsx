import { trackX } from './track-x';

/** The scale above a column of tracks: tick labels, and what each end stands for. Decorative. */
export function AxisTicks({
  ticks,
  ends,
}: {
  ticks: readonly { readonly at: number; readonly label: string }[];
  ends: readonly [string, string];
}) {
  return (
    <span aria-hidden="true" className="block font-normal">
      <span className="flex justify-between gap-2 text-xs">
        <span className="text-left">{ends[0]}</span>
        <span className="text-right">{ends[1]}</span>
      </span>
      <svg width="100%" height="18" className="block overflow-visible text-xs dense:-mb-[5px]">
        {ticks.map(({ at, label }) => (
          <text
            key={at}
            x={trackX(at)}
            y="12"
            textAnchor="middle"
            className={`fill-soft ${isInner(at) ? 'max-xl:hidden' : ''}`}
          >
            {label}
          </text>
        ))}
      </svg>
    </span>
  );
}

/** Neither an end nor the middle: left out where the track is narrow. */
function isInner(at: number): boolean {
  return at !== 0 && Math.abs(at) < 0.99;
}
