import type { SafetyFact } from '../../domain/schema/safety-fact';
import { FactSource } from './FactSource';

/** What was met but could not be verified, each with the reason; none of it is used above. */
export function NotVerifiedList({ facts }: { facts: readonly SafetyFact[] }) {
  const open = facts.flatMap((fact) => fact.notVerified.map((part) => ({ fact, ...part })));
  return (
    <ul>
      {open.map(({ fact, statement, reason }) => (
        <li key={`${fact.id} ${statement}`} className="border-t border-rule py-2 first:border-0">
          <p className="text-base">{statement}</p>
          <p className="flex flex-wrap items-center gap-x-2 text-sm text-soft">
            <span>
              {fact.title}: {reason}
            </span>
            <FactSource fact={fact} />
          </p>
        </li>
      ))}
    </ul>
  );
}
