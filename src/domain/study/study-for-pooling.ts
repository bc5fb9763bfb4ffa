import type { Study } from '../schema/study';

/** What pooling needs of a study; the build emits exactly this for the Synthesis screen. */
export type StudyForPooling = Pick<
  Study,
  | 'id'
  | 'name'
  | 'citation'
  | 'design'
  | 'blinding'
  | 'diagnoses'
  | 'population'
  | 'intervention'
  | 'comparator'
  | 'contextOnly'
  | 'participantSet'
  | 'parentStudy'
  | 'outcomes'
  | 'harms'
  | 'cautions'
>;
