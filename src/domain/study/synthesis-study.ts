import type { Study } from '../schema/study';

/** Shape of the file of these studies; raised when a reader of the old shape would misread the new one. */
export const synthesisFormat = 1;

/** What pooling needs of a study; the build emits exactly this for the Synthesis screen. */
export type SynthesisStudy = Pick<
  Study,
  | 'id'
  | 'name'
  | 'citation'
  | 'design'
  | 'blinding'
  | 'population'
  | 'comparator'
  | 'contextOnly'
  | 'participantSet'
  | 'parentStudy'
  | 'outcomes'
  | 'harms'
  | 'cautions'
>;
