import { formatOnScale, type EffectScale } from '../../domain/format/effect-scale';
import type { PublicationStep } from '../../domain/pooling/robustness/by-publication';
import { plural } from '../../domain/format/words';

/** The pooled effect as it changed with each study that came out. */
export function ByPublication({
  steps,
  scale,
  id,
}: {
  steps: readonly PublicationStep[];
  scale: EffectScale;
  /** Of the heading, unique on the page. */
  id: string;
}) {
  return (
    <section aria-labelledby={id} className="mt-6">
      <h2 id={id} className="text-sm font-semibold">
        As the studies came out
      </h2>
      <table className="mt-1 text-sm">
        <caption className="sr-only">
          Pooled effect after each study, by year of publication
        </caption>
        <tbody>
          {steps.map(({ id: studyId, name, year, k, estimate, interval }) => (
            <tr key={studyId} className="border-b border-rule">
              <td className="py-1 pr-4 text-soft">{year ?? 'year not known'}</td>
              <th scope="row" className="py-1 pr-4 text-left font-normal">
                {k > 1 && 'with '}
                {name}
              </th>
              <td className="py-1 pr-4 text-right whitespace-nowrap">
                {formatOnScale(scale, estimate, interval)}
              </td>
              <td className="py-1 text-soft max-sm:hidden">
                {plural(k, 'one study, not pooled', `k = ${k}`)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
