import { describe, expect, it } from 'vitest';
import { gatherDataset } from '../../../src/data/build/gather-dataset';
import { doseKnowledge } from '../../../src/domain/mechanism/dose-explorer';
import { doseStatement } from '../../../src/domain/mechanism/dose-statement';

const { dataset } = await gatherDataset('fixtures/records');
const knowledge = doseKnowledge(dataset?.pharmacology ?? []);

function statement(doseMg: number) {
  const { known, notKnown } = doseStatement(doseMg, knowledge);
  const plain = (texts: readonly string[]) => texts.join(' ').replaceAll('\u00a0', ' ');
  return { known: plain(known), notKnown: plain(notKnown) };
}

describe('what is known at a dose', () => {
  it('at 4.5 mg: no reading, its neighbours, and neither duration nor level', () => {
    const { known, notKnown } = statement(4.5);
    expect(known).toContain('No reading at 4.5 mg; the nearest found 27% at 2 mg');
    expect(known).toContain('43, 46 and 58% at 5 mg');
    expect(known).toContain('Within the 1 to 5 mg a day');
    expect(known).toContain('3.88 mg (ED50) and 5.40 mg (ED95)');
    expect(known).toContain('4.5 mg lies between these');
    expect(notKnown).toContain('How long blockade lasts after 4.5 mg');
    expect(notKnown).toContain('72 to 108 h was measured after 50 mg only');
    // 13.3 ng/mL × 4.5 ÷ 50 and ÷ 341.4 g/mol, as the fact on 4.5 mg prints them.
    expect(notKnown).toContain('no peak below 50 mg was found');
    expect(notKnown).toContain('1.2 ng/mL, 3.5 nM');
    // Abstract of Brewer 2018; never without the remark on its upper end.
    expect(notKnown).toContain('On 4.5 mg a day 1.5 to 18 ng/mL were reported in serum');
    expect(notKnown).toContain('the upper end lies above the mean peak after 50 mg, unexplained');
  });

  it('at 5 mg: the three readings themselves', () => {
    expect(statement(5).known).toContain('Measured at 5 mg: 43, 46 and 58%');
    expect(statement(5).known).toContain('(3 PET readings)');
  });

  it('at 50 mg: the half-time and the level are known, relief is not', () => {
    const { known, notKnown } = statement(50);
    expect(known).toContain('92 and 98%');
    expect(known).toContain('this is the licensed dose');
    expect(known).toContain('halved in 72 to 108 h');
    expect(known).toContain('13.3 ng/mL, 39 nM');
    expect(notKnown).not.toContain('How long');
    expect(notKnown).toContain('has to do with less pain');
  });

  it('below 2 mg: says that the curve goes on without a reading', () => {
    expect(statement(0.5).known).toContain('Below 2 mg the curve goes on without any reading');
    expect(statement(0.5).known).toContain('Below the 1 to 5 mg');
    expect(statement(2).known).not.toContain('without any reading');
  });

  it('at an estimate of the dose-finding study: names it', () => {
    expect(statement(3.88).known).toContain('3.88 mg is the ED50');
    expect(statement(2).known).toContain('2 mg is less than these');
    expect(statement(15).known).toContain('15 mg is more than these');
  });

  it('says nothing of what no fact holds', () => {
    const { known, notKnown } = doseStatement(4.5, doseKnowledge([]));
    expect(known).toEqual([]);
    expect(notKnown).toEqual([]);
  });
});
