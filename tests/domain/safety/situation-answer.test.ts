import { describe, expect, it } from 'vitest';
import type { SafetyFact } from '../../../src/domain/schema/safety-fact';
import {
  factScope,
  situationAnswer,
  statementInShort,
} from '../../../src/domain/safety/situation-answer';
import {
  youngestAge,
  type AtEntry,
  type TrialEntry,
} from '../../../src/domain/safety/trial-entries';
import { trialEntryShortText, trialEntryText } from '../../../src/domain/safety/trial-entry-words';
import { patientSituationCodes } from '../../../src/domain/vocabulary/patient-situations';

const base: SafetyFact = {
  id: 'general',
  topic: 'opioids',
  kind: 'contraindication',
  title: 'In general',
  statement: 'A label contraindicates it.',
  dose: 'licensed',
  jurisdictions: ['US', 'IT'],
  situations: ['opioid', 'tramadol'],
  official: [
    {
      kind: 'official',
      title: 'A label',
      url: 'https://example.org/label',
      version: '2025',
      seen: 'opened',
    },
  ],
  read: { words: 'a copy of the label', tier: 'label-copy', on: '2026-11-29' },
  check: { status: 'agreed' },
  notVerified: [],
  sourceRead: 'high',
};
const fact = (id: string, rest: Partial<SafetyFact>): SafetyFact => ({ ...base, id, ...rest });
const part = fact('part', { situations: ['tramadol', 'opioid'], partOf: 'general' });
const studied = fact('studied', {
  kind: 'study-result',
  dose: 'low',
  jurisdictions: [],
  situations: ['tramadol'],
});

const answer = (facts: readonly SafetyFact[]) =>
  situationAnswer({ facts, trialEntries: {} }, 'tramadol');
const ids = (facts: readonly SafetyFact[]) => facts.map(({ id }) => id);

describe('the answer to a situation', () => {
  it('leads with the weightiest fact and with the general one that it is part of', () => {
    expect(ids(answer([base, part, studied]).lead)).toEqual(['part', 'general']);
    expect(ids(answer([base, studied]).lead)).toEqual(['studied']);
  });

  it('names every contraindication that the lead leaves out', () => {
    const other = fact('other', { situations: ['opioid', 'tramadol'] });
    expect(ids(answer([base, other, part]).alsoContraindicated)).toEqual(['other']);
  });

  it('says what is not known at low doses, and never that a silence is safety', () => {
    const unknown = 'Low doses: no official text found in what could be read.';
    expect(answer([base, part, studied]).notFound).toBe(unknown);
    expect(ids(answer([base, part, studied]).atLowDose)).toEqual(['studied']);
    expect(answer([fact('low', { dose: 'low', situations: ['tramadol'] })]).notFound).toBe('');
    for (const situation of patientSituationCodes) {
      const empty = situationAnswer({ facts: [], trialEntries: {} }, situation);
      expect(empty.lead).toEqual([]);
      expect(empty.notFound).toBe('No official text found in what could be read.');
      expect(empty.trialsText).toBe(
        'Whether trials of LDN left such people out is not recorded in this dataset.',
      );
    }
    expect(answer([studied]).notFound).toBe('No official text found in what could be read.');
  });

  it('says whose text a fact is and the dose it was written for, and the short statement if there is one', () => {
    expect(factScope(base)).toBe('US, Italy · licensed dose, 50 mg');
    expect(factScope(studied)).toBe('low dose');
    expect(statementInShort(base)).toBe('A label contraindicates it.');
    expect(statementInShort(fact('long', { short: 'In short.' }))).toBe('In short.');
  });
});

describe('whom trials left out', () => {
  const trials = (...entries: readonly AtEntry[]): readonly TrialEntry[] =>
    entries.map((entry, i) => ({
      studyId: `t${i}`,
      studyName: `T ${i}`,
      conditionGroups: [],
      entry,
      words: null,
    }));

  it('is the same count in short and in full', () => {
    const all = trials('excluded', 'excluded', 'not-named', 'not-readable', 'admitted');
    expect(trialEntryShortText(all, 'liverDisease')).toBe(
      '2 of 5 controlled LDN trials left out people with liver disease of some degree; 1 let them in; for 1 the list could not be read in full.',
    );
    expect(trialEntryText(all, 'liverDisease')).toBe(
      'Of 5 controlled trials of LDN, two left out people with liver disease of some degree; one does not name them in a list that was read whole; for one the list could not be read in full; one let them in.',
    );
    expect(trialEntryShortText([], 'opioids')).toBeNull();
  });

  it('reads where nobody was left out', () => {
    expect(trialEntryText(trials('not-readable'), 'kidneyDisease')).toContain(
      'LDN, none is known to have left out people with kidney disease',
    );
    expect(trialEntryText(trials('excluded', 'admitted'), 'under18')).toBe(
      'Of 2 controlled trials of LDN, one admitted only people of 18 and older; one let in younger people.',
    );
  });

  it.each([
    ['18 to 65', 18],
    ['over 6 to 17 (the paper: 8 to 17)', 6],
    ['19 to under 70', 19],
    ['adults', null],
  ])('takes the youngest age of “%s” for %s', (age, years) => {
    expect(youngestAge(age)).toBe(years);
  });
});
