import { expect, test } from 'vitest';
import { lineText, tooManyWords, wordsOf } from '../../src/domain/answer/answer-line';
import { changesOfRecord } from '../../src/domain/record/changes-of-record';
import { linesOfStudy } from '../../src/domain/record/lines-of-study';
import { headlineOutcome } from '../../src/domain/summary/headline-outcome';
import { summariseStudy } from '../../src/domain/summary/summarise-study';
import { limitationChips } from '../../src/domain/vocabulary/limitation-chips';
import { livingDataset } from '../living-dataset';

const { studies, registeredTrials, release } = await livingDataset();
const names = new Map(studies.map(({ id, name }) => [id, name]));

test.each(studies.map((study) => [study.id, study] as const))(
  'the four lines on %s are those of its card, and end as sentences',
  (id, study) => {
    const lines = linesOfStudy(study, headlineOutcome(study), {
      trials: registeredTrials.filter(({ studyId }) => studyId === id),
      changes: changesOfRecord(release, 'studies', id),
      nameOf: (other) => names.get(other) ?? null,
    });
    const card = summariseStudy(study, () => null);
    expect(lineText(lines.benefit)).toContain(card.finding);
    expect(lineText(lines.harms)).toBe(card.harms);
    for (const chip of card.chips)
      expect(lineText(lines.sure)).toContain(limitationChips[chip].label);
    expect(wordsOf(lines.next)).toBeLessThan(tooManyWords);
    for (const line of Object.values(lines)) {
      expect(lineText(line)).toMatch(/[.)]$/);
      expect(lineText(line)).not.toMatch(/\bundefined\b|\bnull\b|NaN| {2}| ,|\.\./);
    }
  },
);
