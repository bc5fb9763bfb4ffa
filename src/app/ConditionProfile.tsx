import { useQuery } from '@tanstack/react-query';
import { referenceQuery } from '../data/evidence-queries';
import { TermText } from '../features/glossary/TermText';
import { isMissing } from '../domain/missing/missing';
import { codeFits } from '../domain/schema/diagnosis';
import type { EvidenceView } from '../domain/url-state/view';
import { conditionGroups } from '../domain/vocabulary/condition-groups';

/** What the chosen condition or diagnosis is: definition, other names, codes. Nothing when several are chosen. */
export function ConditionProfile({ view }: { view: EvidenceView }) {
  const { data, error } = useQuery(referenceQuery);
  const [diagnosisId, secondDiagnosis] = view.diagnosis;
  const [group, secondGroup] = view.condition;
  if (error) return <p>Names and codes could not be loaded. {error.message}</p>;
  if (!data) return <p className="text-soft">Loading names and codes…</p>;
  const diagnosis = data.diagnoses.find(({ id }) => id === diagnosisId);
  if (diagnosis && !secondDiagnosis)
    return (
      <>
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
      </>
    );
  if (group && !secondGroup && view.diagnosis.length === 0)
    return (
      <p>
        <TermText text={`${conditionGroups[group].label}. ${conditionGroups[group].help}`} />
      </p>
    );
  return null;
}

/** Codes of the Disease Ontology carry their system in front already. */
function codeText(system: string, code: string): string {
  return code.startsWith(system) ? code : `${system} ${code}`;
}
