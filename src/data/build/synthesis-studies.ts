import { isPrimary } from '../../domain/study/own-study';
import type { StudyForPooling } from '../../domain/study/study-for-pooling';
import type { Study } from '../../domain/schema/study';

/** Primary studies with only what pooling needs, for the Synthesis screen. */
export function synthesisStudies(studies: readonly Study[]): readonly StudyForPooling[] {
  return studies.filter(isPrimary).map((study) => ({
    id: study.id,
    name: study.name,
    citation: study.citation,
    design: study.design,
    blinding: study.blinding,
    diagnoses: study.diagnoses,
    population: study.population,
    intervention: study.intervention,
    comparator: study.comparator,
    contextOnly: study.contextOnly,
    participantSet: study.participantSet,
    parentStudy: study.parentStudy,
    outcomes: study.outcomes,
    harms: study.harms,
    cautions: study.cautions,
  }));
}
