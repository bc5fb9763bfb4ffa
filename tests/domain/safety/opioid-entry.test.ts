import { describe, expect, it } from 'vitest';
import { opioidEntries } from '../../../src/domain/safety/opioid-entry';
import { opioidEntryText } from '../../../src/domain/safety/opioid-entry-words';
import type { Study } from '../../../src/domain/schema/study';
import type { Eligibility } from '../../../src/domain/schema/trials/eligibility';
import type { EligibilityRule, ListReading } from '../../../src/domain/vocabulary/eligibility';
import { fixedDataset, studyOf } from '../../fixed-records';

const base = studyOf(await fixedDataset(), 'due-bruun-2024');

function eligibility(rule: EligibilityRule, listRead: ListReading): Eligibility {
  const other = { rule: 'not-mentioned' } as const;
  const missing = { missing: 'not-reported' } as const;
  return {
    listRead,
    age: missing,
    sex: missing,
    minimumPain: missing,
    criteria: {
      opioids: { rule },
      opioidOrAlcoholUseDisorder: other,
      pregnancyOrBreastFeeding: other,
      liverDisease: other,
      kidneyDisease: other,
      psychiatricOrSuicide: other,
      inflammatoryOrAutoimmune: other,
      otherAnalgesics: other,
    },
    source: { kind: 'registry', url: missing },
    pagesRead: [],
    check: { status: 'agreed' },
  };
}

/** A controlled trial with people of its own; everything but the list is that of the base record. */
function trial(id: string, list?: Eligibility, changes: Partial<Study> = {}): Study {
  const { eligibility: _, ...rest } = base;
  return { ...rest, id, participantSet: id, ...(list && { eligibility: list }), ...changes };
}

const entries = (...studies: readonly Study[]) => opioidEntries(studies).map(({ entry }) => entry);

describe('people on opioids at entry', () => {
  it('silence counts only where the list was read whole', () => {
    expect(entries(trial('a', eligibility('not-mentioned', 'whole')))).toEqual(['not-named']);
    expect(entries(trial('a', eligibility('not-mentioned', 'part')))).toEqual(['not-readable']);
    expect(entries(trial('a'))).toEqual(['not-readable']);
  });

  it('a trial is counted once, however many reports it has', () => {
    const reports = [
      trial('a', eligibility('not-mentioned', 'abstract')),
      trial('b', eligibility('excluded', 'whole'), { participantSet: 'a', parentStudy: 'a' }),
    ];
    expect(opioidEntries(reports)).toEqual([
      expect.objectContaining({ studyId: 'a', entry: 'excluded' }),
    ]);
  });

  it('other uses of naltrexone, cohorts and registrations are no controlled trials of LDN', () => {
    const list = eligibility('excluded', 'whole');
    expect(
      entries(
        trial('a', list, { contextOnly: { reason: 'not-low-dose', note: '' } }),
        trial('b', list, { design: 'retrospective-cohort' }),
        trial('c', list, { design: 'protocol' }),
      ),
    ).toEqual([]);
  });

  it('is said no stronger than it was read', () => {
    const studies = [
      trial('a', eligibility('excluded', 'whole')),
      trial('b', eligibility('excluded', 'part')),
      trial('c', eligibility('not-mentioned', 'whole')),
      trial('d'),
    ];
    expect(opioidEntryText(opioidEntries(studies))).toBe(
      'Of 4 controlled trials of LDN, two left out people on opioids; one does not name them in a list that was read whole; for one the list could not be read in full; none is known to have let them in.',
    );
    expect(
      opioidEntryText(opioidEntries([...studies, trial('e', eligibility('allowed', 'whole'))])),
    ).toContain('one let them in');
    expect(opioidEntryText(opioidEntries([trial('d')]))).toBe(
      'Of 1 controlled trial of LDN, none is known to have left out people on opioids; for one the list could not be read in full; none is known to have let them in.',
    );
    expect(opioidEntryText([])).toBeNull();
  });
});
