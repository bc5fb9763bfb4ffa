import {
  evidenceKinds,
  rankedKindCodes,
  type KindCounts,
} from '../../domain/summary/evidence-kinds';
import { CountLink } from '../../figures/words/CountLink';
import type { HrefOfCount } from '../../figures/words/href-of-count';

/** Number of records by strength of design, strongest first, each row with its bar and its number. */
export function KindHistogram({ counts, hrefOf }: { counts: KindCounts; hrefOf: HrefOfCount }) {
  const codes = counts.unclear.own > 0 ? [...rankedKindCodes, 'unclear' as const] : rankedKindCodes;
  const most = Math.max(1, ...codes.map((code) => counts[code].own));
  return (
    <table className="w-full text-xs">
      <caption className="sr-only">Records by study design</caption>
      <tbody>
        {codes.map((code) => {
          const { own, context } = counts[code];
          const { label, filter } = evidenceKinds[code];
          const href = filter && own + context > 0 ? hrefOf(filter, own + context) : null;
          return (
            <tr key={code}>
              <th scope="row" className="py-px pr-2 text-left font-normal text-soft">
                <CountLink href={href} className="no-underline">
                  {label}
                </CountLink>
                {context > 0 && (
                  <span className="block">and {context} on other uses of naltrexone</span>
                )}
              </th>
              <td className="w-8 pr-2 text-right align-top font-semibold">{own}</td>
              <td className="w-[38%] pt-1 align-top" aria-hidden="true">
                <span
                  className={`block h-2 ${code === 'randomised' || code === 'controlled' ? 'bg-ldn' : 'bg-line'}`}
                  style={{ width: `${(100 * own) / most}%` }}
                />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
