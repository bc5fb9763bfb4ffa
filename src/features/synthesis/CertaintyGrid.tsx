import { studyHref } from '../../domain/address/hrefs';
import { boundSentence } from '../../domain/certainty/bound-words';
import type { CertaintyBound } from '../../domain/certainty/certainty-bound';
import { certaintyGrid } from '../../domain/certainty/grid-words';
import { lowerFirst } from '../../domain/format/sentence-case';
import { outcomeFamilies } from '../../domain/vocabulary/outcome-families';
import { CertaintySigns } from '../../figures/words/CertaintySigns';
import { CountLink } from '../../figures/words/CountLink';
import { ScrollRegion } from '../../ui/ScrollRegion';

const heads = ['Domain', 'Level', 'Values used', 'Rule', 'Source of the rule'];

/** How sure one can be of the outcome that is looked at: the bound in words, and every domain behind it. */
export function CertaintyGrid({ bound }: { bound: CertaintyBound }) {
  const outcome = lowerFirst(outcomeFamilies[bound.body.family].label);
  return (
    <section aria-labelledby="how-sure" className="mb-6">
      <h2 id="how-sure" className="serif text-lg font-semibold">
        How sure: {outcome}
      </h2>
      <p className="max-w-lead">
        {boundSentence(bound, null).map(({ text, studyId }) => (
          <CountLink key={text} href={studyId ? studyHref(studyId) : null}>
            {text}
          </CountLink>
        ))}
      </p>
      <details className="mt-1">
        <summary className="target flex w-fit items-center text-sm underline decoration-line">
          Each domain with its values, rule and source
        </summary>
        <ScrollRegion name="How sure, scrolls sideways">
          <table className="mt-1 w-full min-w-[46rem] border-collapse text-xs">
            <caption className="sr-only">
              Certainty of the evidence on {outcome}, domain by domain
            </caption>
            <thead>
              <tr className="border-y border-ink text-left">
                {heads.map((head) => (
                  <th key={head} scope="col" className="py-1.5 pr-4 align-bottom font-semibold">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {certaintyGrid(bound).map(({ code, domain, rule, values, level, source }) => (
                <tr key={code} className="border-b border-rule align-top">
                  <th scope="row" className="py-1.5 pr-4 text-left font-semibold">
                    {domain}
                  </th>
                  <td className="py-1.5 pr-4 whitespace-nowrap">{level}</td>
                  <td className="min-w-40 py-1.5 pr-4">{values}</td>
                  <td className="min-w-48 py-1.5 pr-4 text-soft">{rule}</td>
                  <td className="min-w-32 py-1.5 text-soft">{source}</td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr className="border-b border-ink text-sm">
                <th scope="row" className="py-1.5 pr-4 text-left font-semibold">
                  Certainty
                </th>
                <td colSpan={4} className="py-1.5">
                  <CertaintySigns bound={bound} />
                </td>
              </tr>
            </tfoot>
          </table>
        </ScrollRegion>
      </details>
    </section>
  );
}
