import { describe, expect, it } from 'vitest';
import { gatherDataset } from '../../src/data/build/gather-dataset';
import { changesOfRecord } from '../../src/domain/record/changes-of-record';
import { isMissing } from '../../src/domain/missing/missing';
import { headlineOutcome } from '../../src/domain/summary/headline-outcome';

const { dataset } = await gatherDataset('src/data');
if (!dataset) throw new Error('The dataset has the wrong shape.');
const { studies, mechanism, pharmacology, release } = dataset;

function record(id: string) {
  const found = studies.find((study) => study.id === id);
  if (!found) throw new Error(`No record ${id}`);
  return found;
}

/** What the sources say, each where it was read; what stood here before was another figure. */
describe('figures corrected in 2026.11.2', () => {
  it('Gironi 2008: 40 are those enrolled, five of whom dropped out (abstract)', () => {
    const { population, outcomes } = record('gironi-2008');
    expect(population.enrolled).toBe(40);
    expect(isMissing(population.analyzed)).toBe(true);
    expect(outcomes[0]?.arms[0]?.n).toEqual({ missing: 'not-reported' });
  });

  it('Brewer 2018: P equals 0.03 and 0.05 for vertigo and depression (three copies of the abstract)', () => {
    const { outcomes } = record('brewer-2018');
    const note = outcomes.find(({ name }) => name.includes('vertigo'))?.note;
    expect(note).toContain(
      'P < 0.01 for confusion, P = 0.03 for vertigo and P = 0.05 for depression',
    );
  });

  it('Brewer 2018: 1.5 to 18 ng/mL on 4.5 mg, above the peak after 50 mg, never without that remark', () => {
    const level = record('brewer-2018').outcomes.find(({ key }) => key === 'serum-naltrexone');
    expect(level?.arms[0]?.range).toEqual([1.5, 18]);
    expect(level?.note).toContain('above the mean peak after 50 mg (13.3 ng/mL)');
    const fact = pharmacology.find(({ id }) => id === 'serum-ldn');
    expect(fact?.figures[0]).toMatchObject({ value: 1.5, to: 18, unit: 'ng/mL' });
    expect(fact?.statement).toContain('above the mean peak after 50\u00a0mg (13.3\u00a0ng/mL)');
    const peak = pharmacology.find(({ id }) => id === 'cmax-ntx')?.figures[0]?.value;
    expect(peak).toBe(13.3);
  });

  it('Traore 2011: the CD4 percentage is the registered outcome (NCT01174914) and leads, without a clear difference', () => {
    const study = record('traore-2011');
    expect(headlineOutcome(study)?.key).toBe('cd4-percentage');
    expect(study.outcomes.filter(({ role }) => role === 'primary').map(({ key }) => key)).toEqual([
      'cd4-percentage',
    ]);
    expect(study.finding).toMatch(/CD4 percentage .* did not clearly differ/);
  });

  it('Dermatitis herpetiformis 2017: three months is when it had cleared, not how long it was treated', () => {
    const { intervention, outcomes } = record('dermatitis-herpetiformis-coeliac-2017');
    expect(intervention.durationWeeks).toEqual({ missing: 'not-reported' });
    expect(outcomes[0]?.timepointWeeks).toBe(13);
  });

  it.each([
    ['albers-2017', 'cleared within 2 months'],
    ['kais-2013', 'symptoms gone within a month'],
    ['deshpande-2021', 'seen at 3 and 6 months'],
    ['beltran-monasterio-erythrodermic-psoriasis', 'followed for 6 months'],
    ['hailey-hailey-valladolid-2019', 'cleared by six weeks'],
    ['choir-2016', 'measured up to 90 days'],
    ['raknes-2017-ms', 'register watched for two years'],
    ['raknes-2018-ibd', 'register watched for two years'],
    ['raknes-2017-opioids', 'register watched for a year'],
    ['raknes-2019', 'register watched for a year'],
    ['raknes-2020-hypothyroidism', 'register watched for a year'],
  ])('%s: %s (abstract), which is no length of treatment', (id) => {
    expect(record(id).intervention.durationWeeks).toEqual({ missing: 'not-reported' });
  });

  it('every statement on serious events and on stopping says where it was read', () => {
    const without = studies.flatMap(({ id, harms }) =>
      [harms.serious, harms.stopped].some(
        (said) => !isMissing(said) && isMissing(said.source) && said.source.note === undefined,
      )
        ? [id]
        : [],
    );
    expect(without).toEqual([]);
  });

  it('Rodríguez-Freire 2026: the level favours placebo at 6 months, the change LDN (levels of Table 3)', () => {
    const { outcomes } = record('rodriguez-freire-2026');
    const mean = (key: string, role: string) =>
      outcomes.find((outcome) => outcome.key === key)?.arms.find((arm) => arm.role === role)
        ?.mean ?? Number.NaN;
    const change = (role: string) =>
      mean('pain-intensity-level-6-months', role) - mean('pain-intensity-level-baseline', role);
    expect(change('ldn')).toBeCloseTo(-0.45, 10);
    expect(change('placebo')).toBeCloseTo(-0.39, 10);
    const note = outcomes.find(({ key }) => key === 'pain-intensity-level-6-months')?.note;
    expect(note).toContain('−0.45 on LDN and −0.39 on placebo: 0.06 in favour of LDN');
  });

  it('the gap in concentration is drawn against the highest reported level too: 1900 to 3800 times', () => {
    // 18 ng/mL ÷ 341.4 g/mol = 0.0527 µM; 100 and 200 µM are 1897 and 3793 times that.
    const micromolar = 18 / 341.4;
    expect([100, 200].map((used) => Math.round(used / micromolar / 100) * 100)).toEqual([
      1900, 3800,
    ]);
    const gap = mechanism.claims.find(({ id }) => id === 'tlr4-concentration-gap');
    expect(gap?.claim).toContain('some 1900 to 3800 times higher');
  });

  it('names the authors of the BV-2 study as the journal does', () => {
    const { authors } = mechanism.claims.find(({ id }) => id === 'kucic-2021-bv2')?.citation ?? {};
    expect(authors?.map((author) => ('family' in author ? author.family : ''))).toEqual([
      'Kučić',
      'Rački',
      'Šverko',
      'Vidović',
      'Grahovac',
      'Mršić-Pelčić',
    ]);
  });

  it.each([
    'gironi-2008',
    'brewer-2018',
    'nct05955313',
    'traore-2011',
    'sangalli-2023',
    'nazir-2025',
    'chopra-2013',
    'dermatitis-herpetiformis-coeliac-2017',
    'cree-2010',
    'rodriguez-freire-2026',
    'sharafaddinzadeh-2010',
    'bolton-2019',
    'zashin-2020',
    'smith-2013-paediatric',
    'dieckmann-2021',
    'byambasuren-2025',
    'hegde-2025',
    'younger-2013',
    'stallkamp-tidd-2023',
    'polo-2019',
    'unthsc-pediatric',
    'nct06306157',
  ])('says on the page of %s what was corrected', (id) => {
    const versions = changesOfRecord(release, 'studies', id).map(({ version }) => version);
    expect(versions).toContain('2026.11.2');
  });
});
