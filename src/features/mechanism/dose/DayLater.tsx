import { formatNumber } from '../../../domain/format/number';
import { figureNumber } from '../../../domain/mechanism/figure-text';
import { remainingShare } from '../../../domain/mechanism/half-life';
import { figuresOf } from '../../../domain/mechanism/quantity-figures';
import type { PharmacologyFact } from '../../../domain/schema/pharmacology-fact';
import type { PrintedFigure } from '../../../domain/schema/printed-figure';

const hours = 24;

/** Share left after a day, in percent; a range where the half-life is one. */
function leftText({ value, to }: PrintedFigure): string {
  const shares = [value, to ?? value].map((halfLife) => 100 * remainingShare(hours, halfLife));
  const [low, high] = shares.map((share) => formatNumber(share, share < 10 ? 1 : 0));
  return low === high ? `${low}%` : `${low} to ${high}%`;
}

/** What a day leaves in plasma and on the receptor after the full dose: arithmetic on half-lives. */
export function DayLater({ facts }: { facts: readonly PharmacologyFact[] }) {
  const rows = [
    ...figuresOf(facts, 'plasma-half-life').map(({ figure }) => ({
      name: `${figure.label} in plasma`,
      figure,
    })),
    ...figuresOf(facts, 'blockade-half-time').map(({ figure }) => ({
      name: 'blockade of mu receptors in the brain',
      figure,
    })),
  ];
  return (
    <table className="w-full text-sm">
      <caption className="pb-1 text-left">
        <span className="font-semibold">A day after 50 mg: what is left.</span>{' '}
        <span className="text-soft">
          Worked out here from each half-life, as if it fell by one exponential. After a low dose
          none of this has been measured in what could be read.
        </span>
      </caption>
      <thead>
        <tr className="border-b border-ink text-left">
          <th scope="col" className="py-1 font-semibold">
            What
          </th>
          <th scope="col" className="px-3 text-right font-semibold">
            Half-life
          </th>
          <th scope="col" className="text-right font-semibold">
            Left after {hours}&nbsp;h
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, figure }) => (
          <tr key={name} className="border-b border-rule">
            <th scope="row" className="py-1 text-left font-normal first-letter:uppercase">
              {name}
            </th>
            <td className="px-3 text-right whitespace-nowrap">{figureNumber(figure)}</td>
            <td className="text-right whitespace-nowrap">{leftText(figure)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
