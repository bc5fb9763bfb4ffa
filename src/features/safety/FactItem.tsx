import { Link } from 'wouter';
import { studyHref } from '../../domain/address/hrefs';
import { isMissing } from '../../domain/missing/missing';
import type { SafetyFact } from '../../domain/schema/safety-fact';
import { jurisdictions, safetyDoses } from '../../domain/vocabulary/safety-categories';
import { readTiers } from '../../domain/vocabulary/source-readings';
import { checkStatuses } from '../../domain/vocabulary/sources';
import { FigureTags } from '../../figures/source/FigureTags';
import { FactSourceButton } from '../../figures/source/FactSourceButton';
import { FactKind } from './FactKind';
import { FactSourceLine } from './FactSourceLine';

/** One verified fact: what its sources state, for whom, at what dose, and where it was read. */
export function FactItem({ fact, place = '' }: { fact: SafetyFact; place?: string }) {
  const { title, statement, kind, dose, jurisdictions: whose, note, studyId } = fact;
  const id = `${place}fact-${fact.id}`;
  if (isMissing(statement)) return null;
  const names = whose.map((code) => jurisdictions[code]).join(', ');
  // The section of low doses says so itself.
  const atDose = fact.topic === 'low-dose' ? '' : safetyDoses[dose];
  const whom = [names, atDose].filter(Boolean).join(' · ');
  return (
    <article aria-labelledby={id} className="mt-3.5 first:mt-0 dense:text-xs">
      <div className="flex items-start justify-between gap-x-3 print:inline">
        <h4
          id={id}
          tabIndex={-1}
          className="scroll-mt-4 pt-0.5 text-sm font-semibold outline-none print:inline"
        >
          {studyId !== undefined && fact.topic === 'low-dose' ? (
            <Link href={studyHref(studyId)}>{title}</Link>
          ) : (
            title
          )}{' '}
          <span className="ml-1">
            <FactKind kind={kind} />
          </span>
        </h4>
        <FactSourceButton fact={fact} />
      </div>{' '}
      <p className="serif max-w-[46rem] print:inline">{statement}</p>{' '}
      {note !== undefined && <p className="text-xs text-soft print:inline">{note} </p>}
      {whom !== '' && (
        <p className="text-xs text-soft first-letter:uppercase print:inline">{whom} </p>
      )}
      <FigureTags
        marks={{
          secondHand: readTiers[fact.read.tier].secondHand,
          single: checkStatuses[fact.check.status].single,
        }}
      />
      <FactSourceLine fact={fact} />
    </article>
  );
}
