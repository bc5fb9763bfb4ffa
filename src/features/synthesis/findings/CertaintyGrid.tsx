import { Link } from 'wouter';
import { studyHref } from '../../../domain/address/hrefs';
import { boundSentence } from '../../../domain/certainty/bound-words';
import type { CertaintyBound } from '../../../domain/certainty/certainty-bound';
import type { PublishedRating } from '../../../domain/certainty/certainty-context';
import { certaintyGrid } from '../../../domain/certainty/grid-words';
import { lowerFirst } from '../../../domain/format/sentence-case';
import { outcomeFamilies } from '../../../domain/vocabulary/outcome-families';
import { CertaintySigns } from '../../../figures/words/CertaintySigns';
import { CountLink } from '../../../figures/words/CountLink';
import { ScrollRegion } from '../../../ui/ScrollRegion';
import { StackedCell } from '../../../ui/StackedCell';
import { StackedRow } from '../../../ui/StackedRow';
import { StackedTable } from '../../../ui/StackedTable';

const heads = ['Domain', 'Level', 'Values used', 'Rule', 'Source of the rule'];

/** How sure one can be of the outcome that is looked at: the bound in words, and every domain behind it. */
export function CertaintyGrid({
  bound,
  published,
}: {
  bound: CertaintyBound;
  /** Of reviews of the question. */
  published: readonly PublishedRating[];
}) {
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
      {published.length > 0 && (
        <div className="mt-1 max-w-lead text-sm">
          <h3 className="font-semibold">Rated by others, in their words and on their scales</h3>
          <ul>
            {published.map(({ studyId, name, words }) => (
              <li key={studyId}>
                <Link href={studyHref(studyId)}>{name}</Link>: {words}.
              </li>
            ))}
          </ul>
        </div>
      )}
      <details className="mt-1">
        <summary className="target flex w-fit items-center text-sm underline decoration-line">
          Each domain with its values, rule and source
        </summary>
        <ScrollRegion name="How sure, scrolls sideways">
          <StackedTable
            name={`Certainty of the evidence on ${outcome}, domain by domain`}
            heads={heads}
            className="mt-1 w-full min-w-[42rem] text-xs"
            foot={
              <StackedRow head="Certainty" headClass="text-sm font-semibold">
                <StackedCell label={null} columns={4} className="text-sm">
                  <CertaintySigns bound={bound} />
                </StackedCell>
              </StackedRow>
            }
          >
            {certaintyGrid(bound).map(({ code, domain, rule, values, level, source }) => (
              <StackedRow key={code} head={domain} headClass="font-semibold">
                <StackedCell label="Level" className="whitespace-nowrap">
                  {level}
                </StackedCell>
                <StackedCell label="Values used" className="min-w-40">
                  {values}
                </StackedCell>
                <StackedCell label="Rule" className="min-w-48 text-soft">
                  {rule}
                </StackedCell>
                <StackedCell label="Source of the rule" className="min-w-32 text-soft">
                  {source}
                </StackedCell>
              </StackedRow>
            ))}
          </StackedTable>
        </ScrollRegion>
      </details>
    </section>
  );
}
