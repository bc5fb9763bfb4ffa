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
    expect(layout.bands[final?.band ?? -1]?.label).toBe('4 to 12 weeks');
    expect(final?.sentence).toBe(
      'Due Bruun 2024, fibromyalgia (centralized pain): 6\u00a0mg a day, for 12\u00a0weeks',
    );
  });

  it('stand at their dose, none moved aside for another and none beyond the end', () => {
    for (const { row, x, fromX } of layout.points) {
      // The axis goes from 0 to 13 mg.
      expect(x, row.studyId).toBeCloseTo((row.dosesMgPerDay.at(-1) ?? 0) / 13, 10);
      expect(x, row.studyId).toBeLessThanOrEqual(1);
      if (fromX !== null) expect(fromX).toBeCloseTo((row.dosesMgPerDay[0] ?? 0) / 13, 10);
    }
  });

  it('stack where doses are the same: no study lies on top of another', () => {
    const places = layout.points.map(({ x, band, level }) => `${x} ${band} ${level}`);
    expect(new Set(places).size).toBe(places.length);
    expect(Math.max(...layout.points.map(({ level }) => level))).toBeGreaterThan(0);
  });

  it('keep a missing length apart from every length', () => {
    const open = layout.points.filter(({ row }) => row.durationWeeks === null);
    expect(open.length).toBeGreaterThan(0);
    for (const { band, sentence } of open) {
      expect(layout.bands[band]?.label).toBe('Length not reported');
      expect(sentence).toContain('length of treatment not reported');
    }
    const given = layout.points.filter(({ row }) => row.durationWeeks !== null);
    for (const { band } of given) expect(layout.bands[band]?.label).toMatch(/weeks/);
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
