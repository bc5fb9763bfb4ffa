import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gatherDataset } from '../../../src/data/build/gather-dataset';
import { doseKnowledge, readingsByDose } from '../../../src/domain/mechanism/dose-explorer';
import { blockedAt, fitSaturable } from '../../../src/domain/mechanism/saturable-fit';

interface Reference {
  readonly doseMg: readonly number[];
  readonly blockedPercent: readonly number[];
  readonly halfDoseMg: number;
  readonly standardErrorMg: number;
  readonly residualSd: number;
  readonly halfDoseMgByOptimize: number;
  readonly freeCeiling: { readonly residualSd: number };
  readonly freeSlope: { readonly residualSd: number };
  readonly predictedAtDoseMg: readonly number[];
  readonly predictedPercent: readonly number[];
}

// R 4.2.2, nls; the call stands in the file, the script beside it.
const reference = JSON.parse(
  readFileSync('fixtures/pharmacology/blockade-fit.json', 'utf8'),
) as Reference;
const { dataset } = await gatherDataset('fixtures/records');
const knowledge = doseKnowledge(dataset?.pharmacology ?? []);

describe('the curve of the dose explorer', () => {
  it('rests on the seven PET readings at 2, 5, 5, 5, 15, 50 and 50 mg', () => {
    const { readings } = knowledge;
    expect(readings.map(({ doseMg }) => doseMg)).toEqual(reference.doseMg);
    expect(readings.map(({ blockedPercent }) => blockedPercent)).toEqual(reference.blockedPercent);
    expect(readingsByDose(readings)[1]).toEqual({ doseMg: 5, blockedPercents: [43, 46, 58] });
  });

  it('is the curve that R finds by nls, to 1e-7', () => {
    const { fit } = knowledge;
    expect(fit?.halfDoseMg).toBeCloseTo(reference.halfDoseMg, 7);
    expect(fit?.standardErrorMg).toBeCloseTo(reference.standardErrorMg, 7);
    expect(fit?.residualSd).toBeCloseTo(reference.residualSd, 7);
    expect(fit?.readings).toBe(7);
    reference.predictedAtDoseMg.forEach((doseMg, i) =>
      expect(blockedAt(doseMg, { halfDoseMg: fit?.halfDoseMg ?? 0 })).toBeCloseTo(
        reference.predictedPercent[i] ?? Number.NaN,
        6,
      ),
    );
  });

  it('agrees with a search without derivatives, and richer curves lie no closer to the readings', () => {
    expect(knowledge.fit?.halfDoseMg).toBeCloseTo(reference.halfDoseMgByOptimize, 5);
    expect(reference.freeCeiling.residualSd).toBeGreaterThan(reference.residualSd);
    expect(reference.freeSlope.residualSd).toBeGreaterThan(reference.residualSd);
  });
});

describe('a least-squares fit of one site', () => {
  it('finds the half dose again when the readings lie on a curve', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 100, noNaN: true }),
        fc.uniqueArray(fc.integer({ min: 1, max: 200 }), { minLength: 2, maxLength: 8 }),
        (halfDoseMg, doses) => {
          const readings = doses.map((doseMg) => ({
            doseMg,
            blockedPercent: blockedAt(doseMg, { halfDoseMg }),
          }));
          const fit = fitSaturable(readings);
          expect(fit?.halfDoseMg).toBeCloseTo(halfDoseMg, 6);
          expect(fit?.residualSd).toBeCloseTo(0, 6);
        },
      ),
    );
  });

  it('has no answer for one reading, and none when nothing or everything is blocked', () => {
    expect(fitSaturable([{ doseMg: 5, blockedPercent: 46 }])).toBeNull();
    const all = (blockedPercent: number) =>
      [1, 5, 50].map((doseMg) => ({ doseMg, blockedPercent }));
    expect(fitSaturable(all(0))).toBeNull();
    expect(fitSaturable(all(100))).toBeNull();
  });

  it('passes 50% at the half dose and never leaves 0 to 100%', () => {
    expect(blockedAt(5, { halfDoseMg: 5 })).toBe(50);
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1e6, noNaN: true }),
        fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
        (doseMg, halfDoseMg) => {
          const blocked = blockedAt(doseMg, { halfDoseMg });
          expect(blocked).toBeGreaterThanOrEqual(0);
          expect(blocked).toBeLessThanOrEqual(100);
        },
      ),
    );
  });
});
