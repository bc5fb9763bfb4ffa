import { formatCount, formatNumber } from '../../domain/format/number';
import { percentOfRange, placeOnFixedScale } from '../../domain/axes/fixed-scales';
import type { PooledHere } from '../../domain/reviews/pooled-here';
import { shortMethodText } from '../../domain/pooling/method/method-words';
import { pooledHereFigure } from '../../domain/reviews/pooled-here-words';
import { IntervalTrack } from '../../figures/track/IntervalTrack';

/** Our own result below those of the reviews: hollow, and marked as computed here. */
export function PooledHereRow({ pool }: { pool: PooledHere }) {
  const { synthesis, group } = pool;
  const { participants } = group;
  const place = placeOfPool(pool);
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
          {Math.round(synthesis.i2)}% · {shortMethodText(synthesis)}
        </span>
      </th>
      <td className={`py-2 align-middle text-ldn ${place ? 'null-line' : ''}`}>
        {place && <IntervalTrack {...place} look="open-diamond" />}
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
      <td className={`${cell} text-xs!`}>{shortMethodText(synthesis)}</td>
    </tr>
  );
}

/** Its place as a share of the one scale that its trials have in common. */
function placeOfPool({ synthesis, group }: PooledHere) {
  const range = group.rows[0]?.result.range;
  if (!range) return null;
  const share = (points: number) => percentOfRange(points, range);
  return placeOnFixedScale('scale-share', {
    estimate: share(synthesis.estimate),
    low: share(synthesis.interval.low),
    high: share(synthesis.interval.high),
  });
}
