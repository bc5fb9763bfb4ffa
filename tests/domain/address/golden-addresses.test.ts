import { describe, expect, test } from 'vitest';
import golden from '../../../fixtures/addresses/golden-addresses.json';
import { evidenceCodec } from '../../../src/domain/address/evidence-codec';
import { compareCodec } from '../../../src/domain/address/pages/compare-codec';
import { synthesisCodec } from '../../../src/domain/address/pages/synthesis-codec';

// Written by hand from the public description of addresses. A change here breaks bookmarks: it
// needs a migration, and the old address stays in the list.
const codecs = { evidence: evidenceCodec, synthesis: synthesisCodec, compare: compareCodec };
const known = {
  diagnoses: new Set(golden.known.diagnoses),
  studyIds: new Set(golden.known.studyIds),
};

function codecOf(page: string) {
  if (page === 'evidence' || page === 'synthesis' || page === 'compare') return codecs[page];
  throw new Error(`${page} is not a page with a view.`);
}

describe('golden addresses', () => {
  test.each(golden.addresses)('$title', ({ page, search, canonical, notices }) => {
    const decoded = codecOf(page).decode(search, known);
    expect(decoded.canonical).toBe(canonical);
    expect(decoded.notices.map(({ key, value, reason }) => [key, value, reason])).toEqual(notices);
    expect(decoded.changed).toBe(search.replace('?', '') !== canonical);
  });

  test.each(golden.addresses)('$title: repaired once and for all', ({ page, canonical }) => {
    const repaired = codecOf(page).decode(`?${canonical}`, known);
    expect(repaired).toMatchObject({ canonical, changed: false, notices: [] });
  });

  test('there are enough of them', () => {
    expect(golden.addresses.length).toBeGreaterThanOrEqual(40);
  });
});
