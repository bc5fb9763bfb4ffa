import { describe, expect, it } from 'vitest';
import { doseLayout, doseSummary } from '../../../src/domain/safety/dose-layout';
import { safetyFileOf } from '../../../src/domain/safety/safety-file';
import { fixedDataset } from '../../fixed-records';

const dataset = await fixedDataset();
const { doses } = safetyFileOf(dataset);
const layout = doseLayout(doses, []);

describe('doses studied', () => {
  it('leave out context records, second reports, reviews and registrations', () => {
    const ids = doses.map(({ studyId }) => studyId);
    for (const id of [
      'younger-2009-naltrexone-50mg',
      'chindalore-2005',
      'due-bruun-2025',
      'vatvani-2024',
      'colomer-carbonell-2022',
    ])
      expect(ids).not.toContain(id);
    expect(ids).toContain('due-bruun-2024');
  });

  it('are drawn for every study that gives one, and listed for the others', () => {
    expect(layout.points.length + layout.withoutDose.length).toBe(doses.length);
    for (const { row } of layout.points) expect(row.dosesMgPerDay.length).toBeGreaterThan(0);
    for (const row of layout.withoutDose) expect(row.doseText).toBe('not reported');
  });

  it('put FINAL at 6 mg and 12 weeks', () => {
    const final = layout.points.find(({ row }) => row.studyId === 'due-bruun-2024');
    expect(final?.x).toBeCloseTo(6 / 13, 10);
    expect(final?.y).toBeCloseTo(1 - Math.log(12 / 2) / Math.log(64 / 2), 10);
    expect(final?.sentence).toBe(
      'Due Bruun 2024, fibromyalgia (centralized pain): 6\u00a0mg a day, for 12\u00a0weeks',
    );
  });

  it('fit both axes: none is drawn at an end that it lies beyond', () => {
    for (const { row, x, y } of layout.points) {
      expect(x, row.studyId).toBeLessThanOrEqual(1);
      // The axis of length goes from 2 to 64 weeks.
      if (y === null) continue;
      expect(row.durationWeeks, row.studyId).toBeGreaterThanOrEqual(2);
      expect(row.durationWeeks, row.studyId).toBeLessThanOrEqual(64);
    }
  });

  it('draw no study on top of another', () => {
    const places = layout.points.map(({ x, y, dodge }) => `${x} ${y} ${dodge}`);
    expect(new Set(places).size).toBe(places.length);
  });

  it('keep a missing length apart from every length', () => {
    const open = layout.points.filter(({ row }) => row.durationWeeks === null);
    expect(open.length).toBeGreaterThan(0);
    for (const { y, sentence } of open) {
      expect(y).toBeNull();
      expect(sentence).toContain('length of treatment not reported');
    }
  });

  it('carry the mark of the condition that the reader chose', () => {
    const chosen = doseLayout(doses, ['neuropathic-pain']);
    const cree = chosen.points.find(({ row }) => row.studyId === 'cree-2010');
    expect(cree?.group).toBe('neuropathic-pain');
  });

  it('are summed up with counts of their own', () => {
    // Counted by hand in fixtures/records: 29 primary records, people once; 22 give a dose, 15 of
    // these 4.5 mg, and 17 of them a length.
    expect(doseSummary(doses)).toBe(
      '22 of 29 studies report their dose: 0.5 to 6 mg a day, most often 4.5 mg (15 studies); 17 of them also report how long treatment lasted, from 3 to 52 weeks.',
    );
    expect(doseSummary([])).toContain('No study shown here');
  });
});
