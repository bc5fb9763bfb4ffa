import { describe, expect, it } from 'vitest';
import { gatherDataset } from '../../../src/data/build/gather-dataset';
import {
  concentrationRows,
  concentrationText,
  timesHigher,
} from '../../../src/domain/mechanism/concentration-rows';
import { figureNumber, printedFigureText } from '../../../src/domain/mechanism/figure-text';
import { remainingShare } from '../../../src/domain/mechanism/half-life';
import { alongLogAxis, valueOnLogAxis } from '../../../src/domain/axes/log-axis';
import { nanomolar, scaledLevel } from '../../../src/domain/mechanism/molar-concentration';
import { mouseRegimens } from '../../../src/domain/mechanism/mouse-regimens';

const { dataset } = await gatherDataset('fixtures/records');
const facts = dataset?.pharmacology ?? [];
const claims = dataset?.mechanism.claims ?? [];
const rows = concentrationRows(facts, claims, 4.5);

describe('arithmetic on levels and half-lives', () => {
  it('turns 13.3 ng/mL of naltrexone (341.4 g/mol) into 0.039 µM, as the derived claim prints it', () => {
    expect(nanomolar(13.3, 341.4)).toBeCloseTo(38.957, 3);
    const claim = claims.find(({ id }) => id === 'tlr4-concentration-gap');
    const printed = claim?.figures.find(({ derivation }) => derivation !== undefined)?.value;
    expect(nanomolar(13.3, 341.4) / 1000).toBeCloseTo(printed ?? Number.NaN, 3);
  });

  it('scales the peak to 4.5 mg as the unverified fact prints it: 1.2 ng/mL, 3.5 nM', () => {
    const fact = facts.find(({ id }) => id === 'cmax-ldn');
    expect(fact?.verified).toBe(false);
    const level = scaledLevel(13.3, 50, 4.5);
    expect(level).toBeCloseTo(fact?.figures[0]?.value ?? Number.NaN, 1);
    expect(nanomolar(level, 341.4)).toBeCloseTo(fact?.figures[1]?.value ?? Number.NaN, 1);
  });

  it('leaves half after one half-life and 1.6% of naltrexone in plasma after a day', () => {
    expect(remainingShare(72, 72)).toBe(0.5);
    // 2 to the power of −24 ÷ 4.
    expect(100 * remainingShare(24, 4)).toBeCloseTo(1.5625, 10);
    expect(100 * remainingShare(24, 72)).toBeCloseTo(79.37, 2);
    expect(100 * remainingShare(24, 108)).toBeCloseTo(85.72, 2);
  });

  it('goes along a logarithmic axis and back', () => {
    const axis = { low: 0.5, high: 50 };
    expect(alongLogAxis(5, axis)).toBeCloseTo(0.5, 12);
    expect(valueOnLogAxis(alongLogAxis(4.5, axis), axis)).toBeCloseTo(4.5, 12);
  });
});

describe('the axis of concentrations', () => {
  it('holds affinities, plasma peaks and what was used on cells, and marks what is not printed', () => {
    expect(rows.map(({ kind, certainty }) => `${kind} ${certainty}`)).toEqual([
      'receptor printed',
      'receptor uncertain',
      'receptor uncertain',
      'receptor uncertain',
      'plasma derived',
      'plasma uncertain',
      'plasma printed',
      'plasma uncertain',
      'cells printed',
      'cells printed',
      'cells printed',
    ]);
  });

  it('shows the level of 4.5 mg as scaled, never as measured', () => {
    const scaled = rows.find(({ certainty }) => certainty === 'derived');
    expect(scaled?.label).toContain('scaled, not measured');
    expect(scaled?.remark).toContain('× 4.5 ÷ 50');
  });

  it('shows the level reported on 4.5 mg with its remark: 1.5 to 18 ng/mL, above the peak after 50 mg', () => {
    // Abstract of Brewer 2018; 1.5 and 18 ng/mL ÷ 341.4 g/mol.
    const level = rows.find(({ origin }) => origin === 'serum-ldn');
    expect(level).toMatchObject({ certainty: 'uncertain', printed: '1.5 to 18\u00a0ng/mL' });
    expect(level?.lowNanomolar).toBeCloseTo(4.394, 3);
    expect(level?.highNanomolar).toBeCloseTo(52.724, 3);
    expect(level?.remark).toContain('upper end above the mean peak after 50\u00a0mg');
    expect(timesHigher(100_000, level?.highNanomolar ?? 0)).toBe(1900);
    expect(timesHigher(200_000, level?.highNanomolar ?? 0)).toBe(3800);
  });

  it('finds 2600 and 5100 times between the peak after 50 mg and the cells', () => {
    const peak = rows.find(({ kind, certainty }) => kind === 'plasma' && certainty === 'printed');
    expect(timesHigher(100_000, peak?.lowNanomolar ?? 0)).toBe(2600);
    expect(timesHigher(200_000, peak?.lowNanomolar ?? 0)).toBe(5100);
  });

  it('leaves plasma out rather than guess a molar mass', () => {
    const without = facts.filter(({ id }) => id !== 'cmax-ldn');
    const kinds = concentrationRows(without, claims, 4.5).map(({ kind }) => kind);
    expect(kinds).not.toContain('plasma');
  });

  it('writes concentrations in the unit that keeps them short', () => {
    expect(concentrationText(38.957)).toBe('39\u00a0nM');
    expect(concentrationText(100_000)).toBe('100\u00a0µM');
    expect(concentrationText(117.2, 146.4)).toBe('117 to 146\u00a0nM');
  });
});

describe('figures in words', () => {
  it('keep range, relation, unit and what is printed beside them', () => {
    expect(figureNumber({ label: '', value: 72, to: 108, unit: 'h' })).toBe('72 to 108\u00a0h');
    expect(figureNumber({ label: '', relation: '<', value: 10, unit: 'h/day' })).toBe(
      '<\u00a010\u00a0h/day',
    );
    expect(printedFigureText({ label: '', value: 94.9, unit: '%', sd: 4.9 })).toBe(
      '94.9% (SD 4.9)',
    );
    expect(
      printedFigureText({
        label: '',
        value: -0.34,
        unit: 'points',
        interval: { low: -0.95, high: 0.27, levelPercent: 95 },
        p: { relation: '=', value: 0.27 },
      }),
    ).toBe('−0.34\u00a0points (95% CI −0.95 to 0.27, P\u00a0=\u00a00.27)');
  });

  it('of the mouse work give five regimens with hours of blockade and tumours (Zagon 1983, 1984)', () => {
    const table = mouseRegimens(claims).map(({ name, blockade, tumours }) => [
      name,
      blockade === null ? null : figureNumber(blockade).replace(/\u00a0.*/, ''),
      tumours.value,
    ]);
    expect(table).toEqual([
      ['0.1 mg/kg once a day', '<', 20],
      ['0.1 mg/kg a day', '4 to 6', 33],
      ['0.4 mg/kg once a day', null, 60],
      ['10 mg/kg a day', '24', 100],
      ['0.1 mg/kg every 6 h', '24', 100],
    ]);
  });
});
