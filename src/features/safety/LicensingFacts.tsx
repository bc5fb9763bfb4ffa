import { Link } from 'wouter';
import { studyHref } from '../../domain/address/hrefs';
import type { PharmacologyFact } from '../../domain/schema/pharmacology-fact';
import { counted } from '../../domain/format/number';
import { Fold } from '../../ui/page/Fold';
import { OfficialSources } from '../../figures/source/OfficialSources';

/** Licensing and compounding as the sources state them, each with its date where one is given. */
export function LicensingFacts({ facts }: { facts: readonly PharmacologyFact[] }) {
  return (
    <Fold id="licensing-facts" title="What was read" aside={counted(facts.length, 'fact')}>
      <div className="gap-x-12 md:columns-2 print:columns-2 print:gap-x-[4mm]">
        {facts.map((fact) => (
          <article
            key={fact.id}
            aria-labelledby={`licensing-${fact.id}`}
            className="break-inside-avoid border-t border-rule py-2.5 dense:text-xs"
          >
            <h4
              id={`licensing-${fact.id}`}
              tabIndex={-1}
              className="scroll-mt-4 text-sm font-semibold outline-none print:inline"
            >
              {fact.parameter}
            </h4>{' '}
            <p className="serif print:inline">{fact.statement}</p>{' '}
            {fact.note !== undefined && (
              <p className="text-xs text-soft print:inline">{fact.note} </p>
            )}
            <OfficialSources official={fact.official} read={fact.read} check={fact.check} />
            {(fact.studyIds ?? []).map((id) => (
              <p key={id} className="text-xs">
                <Link href={studyHref(id)} className="target inline-flex items-center">
                  The record with its figures
                </Link>
              </p>
            ))}
          </article>
        ))}
      </div>
    </Fold>
  );
}
