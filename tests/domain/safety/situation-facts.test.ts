import { describe, expect, it } from 'vitest';
import { factsOfSituation } from '../../../src/domain/safety/situation-facts';
import type { SafetyFact } from '../../../src/domain/schema/safety-fact';
import { readingText, versionText } from '../../../src/domain/sources/official-source-text';
import type { OfficialSource } from '../../../src/domain/schema/source';

const label: OfficialSource = {
  kind: 'official',
  title: 'A label',
  url: 'https://example.org/label',
  version: 'updated 1 February 2025',
  seen: 'opened',
};
const base: SafetyFact = {
  id: 'plain',
  topic: 'surgery',
  kind: 'practice',
  title: 'A fact',
  statement: 'A label says so.',
  dose: 'licensed',
  jurisdictions: ['US'],
  situations: ['surgery'],
  official: [label],
  read: { words: 'a copy of the label', tier: 'label-copy', on: '2026-11-29' },
  check: { status: 'agreed' },
  notVerified: [],
  sourceRead: 'high',
};
const fact = (id: string, rest: Partial<SafetyFact> = {}): SafetyFact => ({ ...base, id, ...rest });

describe('facts of a situation', () => {
  const order = (...facts: SafetyFact[]) => factsOfSituation(facts, 'surgery').map(({ id }) => id);

  it('come by what they speak of first, then by the strength of the statement, then as in the file', () => {
    const touching = fact('touching', {
      kind: 'contraindication',
      situations: ['opioid', 'surgery'],
    });
    const seller = fact('seller', { kind: 'unofficial' });
    const warning = fact('warning', { kind: 'warning' });
    expect(order(touching, seller, fact('one'), warning, fact('two'))).toEqual([
      'warning',
      'one',
      'two',
      'seller',
      'touching',
    ]);
  });

  it('leave out what does not answer it and what could not be verified', () => {
    const unverified = fact('unverified', { statement: { missing: 'not-verified' } });
    expect(order(unverified, fact('other', { situations: ['kidney'] }), base)).toEqual(['plain']);
  });
});

describe('where a fact was read', () => {
  it('is a copy where the official page did not show the passage', () => {
    expect(readingText(label, base.read).replaceAll('\u00a0', ' ')).toBe(
      'read in a copy of the label, 29 November 2026',
    );
    expect(versionText(label)).toBe(', updated 1 February 2025');
  });

  it('is the page itself only where the passage was read there', () => {
    const there = { ...label, seen: 'read' } as const;
    const read = { ...base.read, words: 'section 4.2' };
    expect(readingText(there, read)).toMatch(/^read there: section 4\.2, /);
    for (const seen of ['opened', 'not-read'] as const)
      expect(readingText({ ...label, seen }, read)).not.toContain('there');
    expect(readingText(undefined, read)).toMatch(/^read in section 4\.2/);
  });

  it('gives no date that is not printed', () => {
    expect(versionText({ ...label, version: { missing: 'not-stated' } })).toBe('');
  });
});
