import type { Study } from '../src/domain/schema/study';

/** A published correction whose text was not read, as a record holds it. Invented. */
export const unreadCorrection: Study['corrections'][number] = {
  date: '2019-10-01',
  doi: '10.5555/correction',
  contentRead: false,
  source: { kind: 'publisher', url: 'https://doi.org/10.5555/corrected' },
};
