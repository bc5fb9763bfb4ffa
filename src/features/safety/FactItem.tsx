import { Link } from 'wouter';
import { isMissing } from '../../domain/missing/missing';
import type { SafetyFact } from '../../domain/schema/safety-fact';
import {
  jurisdictions,
  safetyDoses,
  safetyStatementKinds,
  type SafetyStatementKind,
} from '../../domain/vocabulary/safety-categories';
import { sourceKinds } from '../../domain/vocabulary/sources';
import { FactSource } from './FactSource';

/** Kinds that a reader looks for first; the word carries the warning, the mark only helps the eye. */
const strong: ReadonlySet<SafetyStatementKind> = new Set(['contraindication', 'warning']);

/** One verified fact: what its sources state, for whom, at what dose, and where it was read. */
export function FactItem({ fact }: { fact: SafetyFact }) {
  const { title, statement, kind, dose, sources, note, studyId } = fact;
  if (isMissing(statement)) return null;
  const whose = [
    ...new Set(
      sources.flatMap(({ jurisdiction }) =>
        isMissing(jurisdiction) ? [] : [jurisdictions[jurisdiction]],
      ),
    ),
  ];
  const secondHand = sources.every((source) => sourceKinds[source.kind].secondHand);
  const facts = [
    ...(whose.length > 0 ? [whose.join(', ')] : []),
    safetyDoses[dose],
    ...(secondHand ? ['read second hand'] : []),
  ];
  return (
    <article aria-labelledby={`fact-${fact.id}`} className="fact">
      <h4 id={`fact-${fact.id}`} className="text-sm font-semibold">
        {studyId !== undefined && fact.topic === 'low-dose' ? (
          <Link href={`/studies/${studyId}`}>{title}</Link>
        ) : (
          title
        )}
        <span
          className={`ml-2 font-normal whitespace-nowrap ${strong.has(kind) ? 'text-warn' : 'text-soft'}`}
        >
          {strong.has(kind) && <span aria-hidden="true">◆ </span>}
          {safetyStatementKinds[kind].label}
        </span>
      </h4>
      <p className="serif max-w-[46rem] leading-5.5">{statement}</p>
      {note !== undefined && <p className="text-xs text-soft">{note}</p>}
      <p className="flex flex-wrap items-center gap-x-2 text-xs text-soft">
        <span>{facts.join(' · ')}</span>
        <FactSource fact={fact} />
      </p>
    </article>
  );
}
