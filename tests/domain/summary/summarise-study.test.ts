import { beforeAll, describe, expect, it } from 'vitest';
import { indexOfDataset } from '../../../src/data/build/index-of-dataset';
import { studyColumns } from '../../../src/domain/summary/study-columns';
import type { StudySummary } from '../../../src/domain/summary/study-summary';
import { fixedDataset } from '../../fixed-records';

let byId: Map<string, StudySummary>;
beforeAll(async () => {
  const index = indexOfDataset(await fixedDataset(), {});
  byId = new Map(index.studies.map((study) => [study.id, study]));
});

const bandOf = (id: string) => byId.get(id)?.band;

describe('every card draws its figure honestly', () => {
  it('a printed difference with its interval, LDN to the left (due-bruun-2024)', () => {
    expect(bandOf('due-bruun-2024')).toMatchObject({
      kind: 'difference',
      origin: 'printed',
      figureText: '−0.34\u00a0[−0.95,\u00a00.27]',
      pText: 'P\u00a0=\u00a00.27',
      // −0.34, −0.95 and 0.27 of the 10 points of its scale, on an axis of ±30% of them
      scale: 'scale-share',
      point: -0.1133,
      low: -0.3167,
      high: 0.09,
    });
  });

  it('two arms with SDs of a crossover as a computed difference, r assumed (beaudette-zlatanova-2023)', () => {
    // −23 − (−22) = −1.0; SE = √((19.4² + 19.2² − 2·0.5·19.4·19.2)/23) = 4.0245
    expect(bandOf('beaudette-zlatanova-2023')).toMatchObject({
      kind: 'difference',
      origin: 'computed',
      figureText: '−1.0\u00a0[−8.9,\u00a06.9]',
      derivation: 'computed, crossover with r = 0.5 assumed',
    });
  });

  it('two percent changes as their difference, without an interval (martin-2022)', () => {
    expect(bandOf('martin-2022')).toMatchObject({
      kind: 'difference',
      scale: 'percent-change',
      low: null,
      high: null,
      figureText: '−37.8% v −4.3% (−33.5)',
    });
  });

  it('a result that is better when higher turned to the left (smith-2011: 88% v 40%)', () => {
    const band = bandOf('smith-2011');
    expect(band?.kind === 'difference' && band.point).toBeLessThan(0);
  });

  it('a difference whose direction is not stated in words only (srinivasan-2021)', () => {
    expect(bandOf('srinivasan-2021')).toMatchObject({
      kind: 'words',
      reason: 'direction-not-stated',
      figureText: '1.64\u00a0[−0.92,\u00a04.20]',
    });
  });

  it('before and after in figures alone (dieckmann-2021: 6.13 to 3.23 of 10)', () => {
    const band = bandOf('dieckmann-2021');
    expect(band).toMatchObject({ kind: 'before-after', figureText: '6.13 to 3.23' });
    expect(band).not.toHaveProperty('point');
  });

  it('a difference on a scale of unknown range in words, with its figure (bested-2023: −0.33)', () => {
    expect(bandOf('bested-2023')).toMatchObject({
      kind: 'words',
      reason: 'range-not-known',
      figureText: '−0.33',
      pText: 'P\u00a0=\u00a00.40',
    });
  });

  it('naltrexone at any dose in words, as the head of the list says LDN (bolton-2019)', () => {
    expect(bandOf('bolton-2019')).toMatchObject({
      kind: 'words',
      reason: 'not-ldn',
      figureText: '0.84\u00a0[0.66,\u00a01.06]',
    });
  });

  it('a share without denominator as such (driver-2023: 65%)', () => {
    expect(bandOf('driver-2023')).toMatchObject({ kind: 'share', denominatorKnown: false });
  });

  it('nothing of what is not low-dose naltrexone (chindalore-2005, younger-2009-naltrexone-50mg)', () => {
    for (const id of ['chindalore-2005', 'younger-2009-naltrexone-50mg'])
      expect(bandOf(id)).toMatchObject({ kind: 'words', reason: 'not-ldn', figureText: '' });
  });
});

describe('direction by rule, not by the sign of the estimate', () => {
  it.each([
    ['due-bruun-2024', 'neither'],
    ['rodriguez-freire-2026', 'neither'],
    ['srinivasan-2021', 'neither'],
    ['younger-2013', 'ldn'],
    ['smith-2011', 'ldn'],
    ['pain-therapeutics-2005', 'neither'],
    ['parkitny-2017', null],
    ['vatvani-2024', null],
  ])('%s: %s', (id, direction) => {
    expect(byId.get(id)).toMatchObject({ direction });
  });
});

describe('a review that pools', () => {
  const cell = (id: string, key: string) => {
    const study = byId.get(id);
    return study && studyColumns.find((column) => column.key === key)?.value(study);
  };

  // By the printed intervals: −0.86 [−1.20, −0.51]; −0.11 [−0.96, 0.74]; 0.84 [0.66, 1.06].
  it.each([
    ['vatvani-2024', 'Favours LDN'],
    ['hegde-2025', 'No clear difference'],
    ['bolton-2019', 'No clear difference'],
  ])('has a direction by the same rule, which no tally of studies counts (%s)', (id, label) => {
    expect(cell(id, 'direction')).toBe(label);
    expect(byId.get(id)?.direction).toBeNull();
  });

  it('says the range of its doses, none of which counts as one of LDN (bolton-2019)', () => {
    expect(cell('bolton-2019', 'dose')).toBe('3–250\u00a0mg');
    expect(byId.get('bolton-2019')?.dosesMgPerDay).toEqual([]);
  });
});

describe('harms stand beside every finding', () => {
  it('by arm where reported, as events where events were counted', () => {
    expect(byId.get('due-bruun-2024')?.harms).toContain(
      'Any adverse event: 41\u00a0of\u00a049 v 43\u00a0of\u00a050',
    );
    expect(byId.get('srinivasan-2021')?.adverseEvents).toEqual({
      ldn: '8',
      comparator: '52',
      unit: 'events',
    });
  });

  it('named where the source gives no counts', () => {
    // Dieckmann 2021, Smith 2011 and Toledano 2021: each abstract names harms and counts none.
    expect(byId.get('dieckmann-2021')?.harms).toMatch(/vivid dreams, headache and stomach ache/);
    expect(byId.get('smith-2011')?.harms).toMatch(/^Fatigue: reported more often on placebo/);
    expect(byId.get('toledano-2021-acute')?.harms).toBe(
      'Sedation, nausea and dizziness, named as commonest: no counts are given.',
    );
  });

  it('and never blank', () => {
    for (const study of byId.values()) expect(study.harms.trim(), study.id).not.toBe('');
  });
});

it('says of a median that it is one, beside the figure', () => {
  // Bested 2023 prints medians of paired differences.
  const band = byId.get('bested-2023')?.band;
  expect(band).toMatchObject({ figureText: '−0.33', derivation: 'median of paired differences' });
});
