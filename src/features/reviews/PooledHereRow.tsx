import { formatCount, formatNumber } from '../../domain/format/number';
import type { AxisPlace } from '../../domain/axes/track-axis';
import type { PooledHere } from '../../domain/reviews/pooled-here';
import { pooledHereFigure } from '../../domain/reviews/pooled-here-words';
import { IntervalTrack } from '../../figures/track/IntervalTrack';

/** Our own result on the axis of the reviews: hollow, and marked as computed here. */
export function PooledHereRow({ pool, place }: { pool: PooledHere; place: AxisPlace }) {
  const { synthesis, group } = pool;
  const { participants } = group;
  const cell = 'py-2 pl-4 align-top text-sm max-md:hidden';
  return (
    <tr className="border-t border-ink">
      <th scope="row" className="py-2 pr-4 text-left align-top font-normal">
        <a
          href="#own-pool"
          className="serif target inline-flex items-center text-base font-semibold"
        >
          Computed here
        </a>
        <span className="block text-sm">pain on 0 to 10, v&nbsp;placebo</span>
        <span className="block text-xs text-soft md:hidden">
          k {synthesis.k} · n {participants ?? 'not reported by all'} · I²{' '}
          {Math.round(synthesis.i2)}% · REML, Hartung-Knapp
        </span>
      </th>
      <td className="null-line py-2 align-middle text-ldn">
        <IntervalTrack {...place} look="open-diamond" />
        <span className="mt-1 block text-center text-sm font-semibold text-ink md:hidden">
          <span className="bg-paper px-1">{pooledHereFigure(pool)}</span>
        </span>
      </td>
      <td className={cell}>
        <strong className="font-semibold whitespace-nowrap">{pooledHereFigure(pool)}</strong>
        <span className="block text-xs text-soft">computed</span>
      </td>
      <td className={cell}>{synthesis.k}</td>
      <td className={cell}>
        {participants === null ? 'not reported by all' : formatCount(participants)}
      </td>
      <td className={cell}>{formatNumber(synthesis.i2, 0)}%</td>
      <td className={`${cell} text-xs!`}>random effects, REML, Hartung-Knapp</td>
    </tr>
  );
}
