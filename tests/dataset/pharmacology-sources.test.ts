import { describe, expect, it } from 'vitest';
import { gatherDataset } from '../../src/data/build/gather-dataset';
import { leavesOf } from '../../src/domain/census/leaves';
import { concentrationRows } from '../../src/domain/mechanism/concentration-rows';
import { doseKnowledge } from '../../src/domain/mechanism/dose-explorer';
import { doseStatement } from '../../src/domain/mechanism/dose-statement';
import { LEVEL_CAUTION } from '../../src/domain/mechanism/level-caution';
import { readTiers } from '../../src/domain/vocabulary/source-readings';

const { dataset } = await gatherDataset('src/data');
if (!dataset) throw new Error('The dataset does not read');
const { pharmacology, mechanism } = dataset;
const fact = (id: string) => {
  const found = pharmacology.find((one) => one.id === id);
  if (!found) throw new Error(`no fact ${id}`);
  return found;
};

describe('a fact on the drug sends its reader to the official or primary text', () => {
  it('names one unless only second-hand pages were found, and those are these two', () => {
    const without = pharmacology.filter(({ official }) => official.length === 0);
    expect(without.map(({ id }) => id)).toEqual(['affinity-6bn', 'licence-lodonal']);
    expect(without.every(({ read }) => readTiers[read.tier].secondHand)).toBe(true);
  });

  it('links no index, mirror or encyclopaedia', () => {
    const hosts = leavesOf(pharmacology).flatMap(({ value }) =>
      typeof value === 'string' && URL.canParse(value) ? [new URL(value).hostname] : [],
    );
    expect(hosts.length).toBeGreaterThan(60);
    const copies =
      /scilit|generika|ldnresearchtrust|wikipedia|psychopharmacopeia|mallinckrodt|medlibrary|ouci|blogspot|drugs\.com/;
    expect(hosts.filter((host) => copies.test(host))).toEqual([]);
  });

  it('marks what the second reader did not read, as the sheet of 2026-12 has it', () => {
    const single = pharmacology.filter(({ check }) => check.status === 'single');
    expect(single.map(({ id }) => id)).toEqual([
      'first-pass',
      'cmax-ntx',
      'cmax-6bn',
      'metabolism-enzyme',
      'occupancy-48h',
      'occupancy-model-kappa',
      'affinity-mu-ic50',
      'affinity-6bn',
      'affinity-ki-naltrexone',
      'ldn-dose-definition',
      'ldn-dose-trials',
      'ldn-titration-final',
      'ldn-dose-finding',
      'licence-lodonal',
      'offlabel-uk',
      'compounding-stability',
      'compounding-filler',
      'release-form',
    ]);
  });
});

describe('facts that the official text corrected', () => {
  it('ties the approval of 1984 to opioid dependence alone', () => {
    expect(fact('licensed-us').statement).toContain(
      'First approved in 1984, for opioid dependence.',
    );
    expect(fact('licensed-us').note).toContain('alcohol dependence was added was not read');
  });

  it('gives 48 and 72 h of blocked heroin as what the label calls suggested', () => {
    expect(fact('blockade-vs-heroin').figures.map(({ label }) => label)).toEqual([
      'after 50 mg, at most',
      'after 100 mg, suggested',
      'after 150 mg, suggested',
    ]);
  });

  it('no longer says that nothing weaker is licensed: 8 mg with bupropion, 5 mg per mL in Italy', () => {
    expect(fact('compounding').statement).toContain('naltrexone alone');
    expect(fact('compounding').figures.map(({ value, unit }) => `${value} ${unit}`)).toEqual([
      '1 mg',
      '8 mg',
      '5 mg/mL',
      '4.5 mg',
    ]);
    expect(fact('offlabel-eu').statement).not.toContain('addiction only');
  });

  it('asks for caution in kidney disease without a degree in the US, and excludes only severe disease elsewhere', () => {
    expect(fact('renal-impairment').statement).toContain('without naming a degree');
    expect(fact('renal-impairment').statement).not.toContain('US summaries');
  });

  it('works out 211 L/h and 8.1 times from printed figures', () => {
    const derived = [...fact('clearance').figures, ...fact('hepatic-impairment').figures].filter(
      ({ derivation }) => derivation !== undefined,
    );
    expect(derived.map(({ value }) => value)).toEqual([211, 8.1]);
    expect((3510 * 60) / 1000).toBeCloseTo(211, -0.5);
    expect(1610 / 200).toBeCloseTo(8.1, 0.5);
  });
});

describe('the level on 4.5 mg is never without its caution', () => {
  it('in the fact, the scaled peak, the claim, the axis and the words at every dose', () => {
    const claim = mechanism.claims.find(({ id }) => id === 'tlr4-concentration-gap');
    const row = concentrationRows(pharmacology, mechanism.claims, 4.5).find(
      ({ origin }) => origin === 'serum-ldn',
    );
    const atDose = [1.5, 4.5, 50].map((dose) => {
      const { known, notKnown } = doseStatement(dose, doseKnowledge(pharmacology));
      return [...known, ...notKnown].find((text) => text.includes('1.5 to 18')) ?? LEVEL_CAUTION;
    });
    const texts = [
      fact('serum-ldn').statement,
      fact('cmax-ldn').statement,
      claim?.claim,
      row?.label,
      ...atDose,
    ];
    for (const text of texts) expect(text).toContain(LEVEL_CAUTION);
    const levels = [...pharmacology, ...mechanism.claims].flatMap(({ figures }) =>
      figures.filter(({ value, to, unit }) => unit === 'ng/mL' && (to ?? value) === 18),
    );
    expect(levels).toHaveLength(3);
    for (const { label } of levels) expect(label).toContain(LEVEL_CAUTION);
  });
});
