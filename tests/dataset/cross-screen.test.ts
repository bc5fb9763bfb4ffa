import { describe, expect, it } from 'vitest';
import { livingDataset } from '../living-dataset';
import { fhir, safety, synthesis } from './cross-screen/pooled-places';
import { card, comparison, csv, direction, studyPage, table } from './cross-screen/record-places';
import { disagreements, sharedFacts, type Fact, type Place } from './cross-screen/saying';

const dataset = await livingDataset();
const everywhere: readonly Place[] = [card, table, csv, studyPage, direction, comparison, fhir];
const places: readonly Place[] = [...everywhere, safety(), synthesis()];

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
});
