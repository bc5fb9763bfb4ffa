import { Link } from 'wouter';
import { evidenceKinds, type Answer, type EvidenceKind } from '../../domain/rows/answer';
import type { DesignGroup } from '../../domain/vocabulary/designs';

const groupOf: Record<EvidenceKind, readonly DesignGroup[] | null> = {
  randomised: ['rct'],
  controlled: null,
  uncontrolled: ['observational'],
  cases: ['case'],
  reviews: ['review'],
  registered: ['registered'],
  context: null,
};

/** Number of records by strength of design, strongest first, each row with its bar and its number. */
export function KindHistogram({
  kinds,
  hrefOf,
}: {
  kinds: Answer['kinds'];
  hrefOf: (filter: { design: readonly DesignGroup[] }) => string;
}) {
  const codes = (Object.keys(evidenceKinds) as EvidenceKind[]).filter(
    (code) => code !== 'context' || kinds.context.length > 0,
  );
  const most = Math.max(1, ...codes.map((code) => kinds[code].length));
  return (
    <table className="w-full text-xs">
      <caption className="sr-only">Records by study design</caption>
      <tbody>
        {codes.map((code) => {
          const n = kinds[code].length;
          const group = groupOf[code];
          return (
            <tr key={code}>
              <th scope="row" className="py-px pr-2 text-left font-normal text-soft">
                {group && n > 0 ? (
                  <Link href={hrefOf({ design: group })} className="no-underline hover:underline">
                    {evidenceKinds[code].label}
                  </Link>
                ) : (
                  evidenceKinds[code].label
                )}
              </th>
              <td className="w-8 pr-2 text-right font-semibold">{n}</td>
              <td className="w-[38%]" aria-hidden="true">
                <span
                  className={`block h-2 ${code === 'randomised' || code === 'controlled' ? 'bg-ldn' : 'bg-line'}`}
                  style={{ width: `${(100 * n) / most}%` }}
                />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
