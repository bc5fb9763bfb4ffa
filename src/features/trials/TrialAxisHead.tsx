import { formatPartialDate } from '../../domain/format/partial-date';
import type { TrialAxis } from '../../domain/trials/trial-axis';
import { percentLength } from '../../ui/percent-length';

/** The years above the column of time lines, and the day of the dataset. Decorative. */
export function TrialAxisHead({ axis, date }: { axis: TrialAxis; date: string }) {
  return (
    <div aria-hidden="true" className="trial-row trial-axis pt-2 text-xs text-soft">
      <span />
      <span className="relative block h-9">
        <span
          className="absolute top-0 -translate-x-full pr-1.5 whitespace-nowrap text-ink"
          style={{ left: percentLength(axis.today * 100) }}
        >
          dataset of {formatPartialDate(date)}
        </span>
        <span
          className="absolute top-0 -bottom-2 w-px bg-line"
          style={{ left: percentLength(axis.today * 100) }}
        />
        {axis.ticks.map(({ at, year }) => (
          <span
            key={year}
            className="absolute bottom-0 -translate-x-1/2"
            style={{ left: percentLength(at * 100) }}
          >
            {year}
          </span>
        ))}
      </span>
      <span className="self-end">End by the registry</span>
    </div>
  );
}
