import { expect, test } from 'vitest';
import { viewTitle } from '../../../src/domain/answer/view-title';
import { evidenceCodec } from '../../../src/domain/address/evidence-codec';
import { withView } from '../../../src/domain/address/update-view';
import type { EvidenceView } from '../../../src/domain/address/view';

const title = (patch: Partial<EvidenceView>, count: number) =>
  viewTitle(withView(evidenceCodec.defaults, patch), new Map(), count);

test.each<[Partial<EvidenceView>, string]>([
  [{}, 'Evidence'],
  [{ condition: ['neuropathic-pain'], design: ['rct'] }, 'Neuropathic pain, randomised: 4 studies'],
  [{ comparator: ['none'] }, 'Comparator none: 4 studies'],
  [
    { condition: ['arthritis'], direction: ['unclear'] },
    'Arthritis, direction of result not clear: 4 studies',
  ],
  [{ design: ['rct-parallel'] }, 'Randomised, parallel groups: 4 studies'],
  [
    { results: ['elsewhere'], parent: true },
    'Results elsewhere, without later reports of a trial: 4 studies',
  ],
])('a bookmark of %j names itself', (patch, expected) => {
  expect(title(patch, 4)).toBe(expected);
});
