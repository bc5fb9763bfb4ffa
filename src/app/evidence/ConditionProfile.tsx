import { useQuery } from '@tanstack/react-query';
import { referenceQuery } from '../../data/queries';
import { TermText } from '../../figures/words/TermText';
import { isMissing } from '../../domain/missing/missing';
import type { Diagnosis } from '../../domain/schema/diagnosis';
import { codeFits } from '../../domain/vocabulary/terminologies';
import type { EvidenceView } from '../../domain/address/view';
import { conditionGroups } from '../../domain/vocabulary/filters/condition-groups';

/** What the chosen conditions and diagnoses are: definitions, other names, codes. */
export function ConditionProfile({ view }: { view: EvidenceView }) {
  const { data, error } = useQuery(referenceQuery);
  if (error) return <p>Names and codes could not be loaded. {error.message}</p>;
  if (!data) return <p className="text-soft">Loading names and codes…</p>;
  const chosen = data.diagnoses.filter(({ id }) => view.diagnosis.includes(id));
  return (
    <div className="grid gap-3">
      {view.condition.map((group) => (
        <p key={group}>
          <TermText text={`${conditionGroups[group].label}. ${conditionGroups[group].help}`} />
        </p>
      ))}
      {chosen.map((diagnosis) => (
        <DiagnosisProfile key={diagnosis.id} diagnosis={diagnosis} />
      ))}
    </div>
  );
}

function DiagnosisProfile({ diagnosis }: { diagnosis: Diagnosis }) {
  return (
    <div>
      <p>
        {diagnosis.label}
        {diagnosis.synonyms.length > 0 && (
          <span className="text-soft">, also: {diagnosis.synonyms.join(', ')}</span>
        )}
      </p>
      {diagnosis.codes.length === 0 ? (
        <p className="mt-1 text-soft">No code could be confirmed.</p>
      ) : (
        <ul className="mt-1">
          {diagnosis.codes.map(({ system, code, display, fit, source }) => (
            <li key={`${system} ${code}`}>
              {isMissing(source.url) ? (
                codeText(system, code)
              ) : (
                <a href={source.url} rel="noreferrer">
                  {codeText(system, code)}
                </a>
              )}{' '}
              <span className="text-soft">
                {display}
                {fit !== 'same' && `: ${codeFits[fit]}`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Codes of the Disease Ontology carry their system in front already. */
function codeText(system: string, code: string): string {
  return code.startsWith(system) ? code : `${system} ${code}`;
}
