import { describe, expect, it } from 'vitest';
import { livingDataset } from '../living-dataset';
import { comparison, reviewMatrix } from './cross-screen/compared-places';
import { evidenceCommand, fhir, json } from './cross-screen/exported-places';
import { safety, synthesis } from './cross-screen/pooled-places';
import { pools, synthesizeCommand } from './cross-screen/pools';
import { card, csv, direction, studyPage, table } from './cross-screen/record-places';
import { disagreements, sharedFacts, type Fact, type Place } from './cross-screen/saying';

const dataset = await livingDataset();
const everywhere: readonly Place[] = [
  card,
  table,
  csv,
  studyPage,
  direction,
  comparison(),
  reviewMatrix(),
  fhir(),
  json(),
  pools,
];
const commands: readonly Place[] = [
  await evidenceCommand(dataset, 'csv'),
  await evidenceCommand(dataset, 'csv-full'),
  await evidenceCommand(dataset, 'json'),
  synthesizeCommand(),
];
const places: readonly Place[] = [...everywhere, ...commands, safety(), synthesis()];

describe('one fact, one answer', () => {
  it('every figure, unit, side and count of a study is the same wherever it stands', () => {
    expect(disagreements(places, dataset)).toEqual([]);
  });

  it.each<Fact>([
    'mean difference',
    'risk difference',
    'risk ratio',
    'unit',
    'side',
    'counts',
    'participants',
    'printed effect',
    'pooled',
  ])('more than one place says a %s', (fact) => {
    expect(sharedFacts(places, dataset, fact)).toBeGreaterThan(0);
  });

  it('an event that is counted in both arms, one of them none, has one figure (Smith 2011)', () => {
    const key = 'harm withdrawal-for-lack-of-efficacy-flare-unblinded';
    for (const fact of ['risk difference', 'risk ratio'] as const) {
      const said = [studyPage, safety(), synthesis()].map(({ name, read }) => [
        name,
        read(dataset).find(
          (each) => each.study === 'smith-2011' && each.measured === key && each.fact === fact,
        )?.value,
      ]);
      const values = new Set(said.map(([, value]) => value).filter((value) => value !== undefined));
      expect(values.size).toBe(1);
      expect([...values][0]).toMatch(/\[/);
    }
  });
});

describe('a planted difference is found', () => {
  const final = 'due-bruun-2024';
  const with_ = (place: Place) => disagreements([...everywhere, place], dataset);

  it('a changed figure', () => {
    const altered = safety((row) =>
      row.riskDifference
        ? { ...row, riskDifference: { ...row.riskDifference, low: row.riskDifference.low + 0.2 } }
        : row,
    );
    expect(with_(altered)).toContainEqual(
      expect.stringContaining(`${final}, harm any-adverse-event, risk difference: `),
    );
  });

  it('a changed unit', () => {
    const altered = safety((row) =>
      row.event === 'serious-adverse-event' ? { ...row, unit: 'people' } : row,
    );
    expect(with_(altered)).toContainEqual(
      expect.stringMatching(/due-bruun-2024, harm serious, unit: not-stated .* people \(safety\)/),
    );
  });

  it('a mirrored side', () => {
    const altered = synthesis((row) =>
      row.result.ok ? { ...row, result: { ...row.result, yi: -row.result.yi } } : row,
    );
    expect(with_(altered)).toContainEqual(
      expect.stringMatching(/^due-bruun-2024, outcome .*, side: /),
    );
  });

  it('a changed count', () => {
    const altered = synthesis((row) =>
      row.result.ok && row.result.cells
        ? {
            ...row,
            result: {
              ...row.result,
              cells: { ...row.result.cells, n1: row.result.cells.n1 + 1 },
            },
          }
        : row,
    );
    const found = disagreements([...everywhere, safety(), altered], dataset);
    expect(found).toContainEqual(expect.stringContaining(`${final}, harm stopped, counts: `));
  });

  it('a ratio computed where another place refuses it', () => {
    const altered = safety((row) =>
      row.event === 'serious-adverse-event' && row.basis === 'controlled'
        ? { ...row, riskRatio: { estimate: 0.5, low: 0.1, high: 2 } }
        : row,
    );
    expect(disagreements([synthesis(), altered], dataset)).toContainEqual(
      expect.stringContaining(`${final}, harm serious, risk ratio: refused (synthesis) ≠ 0.50`),
    );
  });

  it('a count of people that one place takes from elsewhere', () => {
    const altered: Place = {
      name: 'altered',
      read: (all) =>
        card
          .read(all)
          .map((said) =>
            said.fact === 'participants' ? { ...said, value: `${said.value}0` } : said,
          ),
    };
    expect(with_(altered)).toContainEqual(expect.stringContaining(`${final}, participants: `));
  });

  const swapped = (text: string, from: string, to: string) => {
    expect(text).toContain(from);
    return text.replaceAll(from, to);
  };

  it.each<readonly [string, Place | Promise<Place>, string]>([
    [
      'an effect of the comparison',
      comparison((text) => text.replace(/−0\.34\s\[/, '−0.35\u00a0[')),
      'outcome pain-intensity-change-from-baseline, printed effect: ',
    ],
    [
      'a count of the comparison',
      comparison((text) => text.replace('20 of 49', '21 of 49')),
      'counts: ',
    ],
    [
      'an interval of FHIR',
      fhir((statistic) =>
        statistic.attributeEstimate
          ? {
              ...statistic,
              attributeEstimate: statistic.attributeEstimate.map((each) =>
                each.range ? { ...each, range: { ...each.range, low: { value: -99 } } } : each,
              ),
            }
          : statistic,
      ),
      'printed effect: ',
    ],
    [
      'a side of FHIR',
      fhir(({ quantity, ...statistic }) => ({
        ...statistic,
        ...(quantity && { quantity: { ...quantity, value: -(quantity.value ?? 0) } }),
      })),
      'side: ',
    ],
    [
      'a count of FHIR',
      fhir((statistic) =>
        statistic.numberAffected === undefined
          ? statistic
          : { ...statistic, numberAffected: statistic.numberAffected + 1 },
      ),
      'counts: ',
    ],
    [
      'a figure of the JSON',
      json((text) => swapped(text, '"estimate": -0.34', '"estimate": -0.35')),
      'printed effect: ',
    ],
    [
      'a figure of the command, as JSON',
      evidenceCommand(dataset, 'json', (text) =>
        swapped(text, '"estimate": -0.34', '"estimate": -0.35'),
      ),
      'printed effect: ',
    ],
    [
      'people of the command, as CSV',
      evidenceCommand(dataset, 'csv', (text) =>
        swapped(text, 'due-bruun-2024,Due Bruun 2024,99', 'due-bruun-2024,Due Bruun 2024,98'),
      ),
      'participants: ',
    ],
    [
      'people of the command, as CSV with every field',
      evidenceCommand(dataset, 'csv-full', (text) =>
        text.replace(/(due-bruun-2024(?:,[^,]*)*?),99,/, '$1,98,'),
      ),
      'participants: ',
    ],
    ['people of the matrix of reviews', reviewMatrix((people) => people + 1), 'participants: '],
  ])('%s', async (_, altered, fact) => {
    const found = with_(await altered).filter((line) => line.startsWith(`${final}, `));
    expect(found).toContainEqual(expect.stringContaining(fact));
  });

  it('a pool of the command', () => {
    expect(with_(synthesizeCommand((yi) => yi + 0.01))).toContainEqual(
      expect.stringContaining('pool, pain-intensity by MD against placebo, pooled: '),
    );
  });
});
