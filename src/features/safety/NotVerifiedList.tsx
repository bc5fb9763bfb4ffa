import type { SafetyFact } from '../../domain/schema/safety-fact';
import { FactSourceButton } from '../../figures/source/FactSourceButton';
import { FactSourceLine } from './FactSourceLine';

/** What was met but could not be verified, each with the reason; none of it is used above. */
export function NotVerifiedList({ facts }: { facts: readonly SafetyFact[] }) {
  const open = facts.flatMap((fact) => fact.notVerified.map((part) => ({ fact, ...part })));
  return (
    <ul className="print:columns-3 print:gap-x-[4mm]">
      {open.map(({ fact, statement, reason }) => (
        <li
          key={`${fact.id} ${statement}`}
          className="break-inside-avoid border-t border-rule py-2 first:border-0 dense:text-xs"
        >
          <div className="flex items-start justify-between gap-x-3 print:inline">
            <p className="text-base print:inline">{statement}</p>
            <FactSourceButton fact={fact} />
          </div>{' '}
          <p className="text-sm text-soft print:inline">
            {fact.title}: {reason}
          </p>{' '}
          <FactSourceLine fact={fact} />
        </li>
      ))}
    </ul>
  );
}
