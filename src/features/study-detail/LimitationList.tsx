import { limitationsOf } from '../../domain/study/limitations';
import type { Outcome } from '../../domain/schema/outcome';
import type { Study } from '../../domain/schema/study';
import { limitationChips } from '../../domain/vocabulary/limitation-chips';

/** Limits noted when the record was read, and those that follow from it by rule. */
export function LimitationList({ study, headline }: { study: Study; headline: Outcome | null }) {
  const byRule = limitationsOf(study, headline);
  return (
    <section aria-labelledby="limitations">
      <h2 id="limitations" className="serif text-lg font-semibold">
        Limitations
      </h2>
      <ul className="mt-1 list-disc pl-4 text-base marker:text-line">
        {study.limitations.map((limit) => (
          <li key={limit} className="first-letter:uppercase">
            {limit}
          </li>
        ))}
        {study.limitations.length === 0 && <li>None noted in the record.</li>}
      </ul>
      {byRule.length > 0 && (
        <dl className="mt-2 text-sm">
          <dt className="sr-only">By rule</dt>
          {byRule.map((code) => (
            <dd key={code} className="text-soft">
              <span className="font-semibold text-ink">{limitationChips[code].label}</span>:{' '}
              {limitationChips[code].help}
            </dd>
          ))}
        </dl>
      )}
    </section>
  );
}
