import { formatOnScale, type EffectScale } from '../../domain/format/effect-scale';
import { formatComputedP } from '../../domain/format/p-value';
import { withoutEach } from '../../domain/pooling/robustness/leave-one-out';
import type { PooledGroup } from '../../domain/pooling/pool-family';
import { isDetermined, undeterminedText } from '../../domain/synthesis/undetermined';
import { formatNumber } from '../../domain/format/number';

/** The pooled effect without each study in turn; a study whose removal changes the conclusion is marked. */
export function LeaveOneOut({ group, scale }: { group: PooledGroup; scale: EffectScale }) {
  const { synthesis } = group;
  if (!synthesis) return null;
  const refits = withoutEach(group);
  const names = new Map(group.rows.map(({ studyId, name }) => [studyId, name]));
  return (
    <section aria-labelledby={`leave-one-out-${group.comparatorClass}`} className="mt-6">
      <h2 id={`leave-one-out-${group.comparatorClass}`} className="text-sm font-semibold">
        Without each study
      </h2>
      {isDetermined(refits) ? (
        <table className="mt-1 text-sm">
          <caption className="sr-only">Pooled effect with one study left out at a time</caption>
          <tbody>
            {refits.map(({ id, estimate, interval, flipsConclusion }) => (
              <tr key={id} className="border-b border-rule">
                <th scope="row" className="py-1 pr-6 text-left font-normal">
                  without {names.get(id) ?? id}
                </th>
                <td className="py-1 pr-6 text-right">{formatOnScale(scale, estimate, interval)}</td>
                <td className="py-1 text-soft">
                  {flipsConclusion ? '◆ the conclusion changes' : 'same conclusion'}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <p className="mt-1 text-sm text-soft">
          Not given: {undeterminedText[refits.undetermined]}.
        </p>
      )}
      <p className="mt-2 text-sm text-soft">
        {isDetermined(synthesis.egger)
          ? `Small-study test (Egger): t = ${formatNumber(synthesis.egger.t, 2)}, df = ${synthesis.egger.df}, ${formatComputedP(synthesis.egger.pValue)}.`
          : `A test for small-study effects (Egger) is made from ten studies on; there are ${synthesis.k}.`}
      </p>
    </section>
  );
}
