import type { Diagnosis } from '../../domain/schema/diagnosis';
import { codingSystems, type CodingSystem } from '../../domain/vocabulary/terminologies';

/** Owner and terms of each terminology whose codes the diagnoses carry. */
const credits: Readonly<Record<CodingSystem, string>> = {
  MeSH: 'Medical Subject Headings, courtesy of the U.S. National Library of Medicine. The library has no part in this site and does not endorse it.',
  'ICD-10':
    'International Classification of Diseases, tenth revision, © World Health Organization.',
  'ICD-11':
    'International Classification of Diseases, eleventh revision, for mortality and morbidity statistics, © World Health Organization. Codes and titles are given unchanged; WHO has no part in this site.',
  'SNOMED CT':
    'Taken from the International Patient Summary (IPS) free set only, and used under the terms of that set. SNOMED CT is a registered trademark of SNOMED International, which holds the rights in it.',
  DOID: 'Human Disease Ontology, released into the public domain (CC0 1.0).',
};

/** Which terminologies the codes come from, with their number and the terms they stand under. */
export function CodeSystems({ diagnoses }: { diagnoses: readonly Diagnosis[] }) {
  const codes = diagnoses.flatMap((diagnosis) => diagnosis.codes);
  return (
    <dl className="measure text-sm">
      {(Object.keys(codingSystems) as CodingSystem[]).map((system) => (
        <div key={system} className="border-t border-rule py-1.5 sm:grid sm:grid-cols-[9.5rem_1fr]">
          <dt>
            {codingSystems[system].label}
            <span className="block text-xs text-soft">
              {codes.filter((code) => code.system === system).length} codes
            </span>
          </dt>
          <dd>{credits[system]}</dd>
        </div>
      ))}
    </dl>
  );
}
