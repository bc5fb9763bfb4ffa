import { limitStates, type LimitState } from '../../domain/study/limits/limitations';
import type { Outcome } from '../../domain/schema/outcome';
import type { Study } from '../../domain/schema/study';
import {
  limitationGroupCodes,
  limitationGroups,
  limitationHelp,
} from '../../domain/study/limits/limitation-words';
import { limitationChipCodes, limitationChips } from '../../domain/vocabulary/limitation-chips';

/** Limits noted when the record was read, and those that follow from it by rule, in three groups. */
export function LimitationList({ study, headline }: { study: Study; headline: Outcome | null }) {
  const states = limitStates(study, headline);
  return (
    <section aria-labelledby="limitations">
      <h2 id="limitations" className="serif text-lg font-semibold">
        Limitations
      </h2>
      {study.limitations.length > 0 && (
        <ul className="mt-1 list-disc pl-4 text-base marker:text-line">
          {study.limitations.map((limit) => (
            <li key={limit} className="first-letter:uppercase">
              {limit}
            </li>
          ))}
        </ul>
      )}
      <dl className="mt-2 text-sm">
        {limitationGroupCodes.map((group) => {
          const codes = limitationChipCodes.filter((code) => limitationChips[code].group === group);
          const inState = (state: LimitState) => codes.filter((code) => states[code] === state);
          return (
            <div key={group} className="border-t border-rule py-1">
              <dt className="text-soft">{limitationGroups[group]}</dt>
              {inState('found').map((code) => (
                <dd key={code}>
                  <span className="font-semibold">{limitationChips[code].label}</span>:{' '}
                  {limitationHelp[code]}
                </dd>
              ))}
              <Labels lead="Looked for, not found" codes={inState('not-found')} />
              <Labels lead="Not assessed" codes={inState('not-assessed')} />
            </div>
          );
        })}
      </dl>
      <p className="mt-1 text-xs text-soft">Looked for in the record; no rating of bias.</p>
    </section>
  );
}

function Labels({
  lead,
  codes,
}: {
  lead: string;
  codes: readonly (keyof typeof limitationChips)[];
}) {
  if (codes.length === 0) return null;
  return (
    <dd className="text-soft">
      {lead}: {codes.map((code) => limitationChips[code].label).join(', ')}
    </dd>
  );
}
