import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likenessOfDates, likenessOfModels } from '../../../src/domain/reviews/likeness';
import { matrixSentence } from '../../../src/domain/reviews/matrix-words';
import { reviewDifferences, type DifferenceEnd } from '../../../src/domain/reviews/differences';
import { clearnessOf, headlineSides } from '../../../src/domain/reviews/pair/most-different';
import { pairRows, type PairRowKey } from '../../../src/domain/reviews/pair/pair-rows';
import {
  chosenText,
  pairCells,
  pairNotes,
  pairSentence,
} from '../../../src/domain/reviews/pair/pair-words';
import { pooledAgain } from '../../../src/domain/reviews/pair/pooled-again';
import { pooledAgainTexts } from '../../../src/domain/reviews/pair/pooled-again-words';
import { chosenPair, reviewPair } from '../../../src/domain/reviews/pair/review-pair';
import { pooledHere } from '../../../src/domain/reviews/pooled-here';
import { reviewsFileOf, type ReviewsFile } from '../../../src/domain/reviews/reviews-file';
import { fixedDataset } from '../../fixed-records';

const file = reviewsFileOf(await fixedDataset());
const ids = file.reviews.map(({ id }) => id);
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

function pairOf(first: string, second: string, of: ReviewsFile = file) {
  const pair = reviewPair(of, [first, second]);
  if (!pair) throw new Error(`no pair ${first} ${second}`);
  return pair;
}

/** A file in which reviews say of their first figure on pain that they pool these trials. */
function naming(trials: Readonly<Record<string, readonly string[]>>): ReviewsFile {
  return {
    ...file,
    estimates: file.estimates.map((estimate) => {
      const own = trials[estimate.reviewId];
      return own && estimate.subject === 'pain'
        ? { ...estimate, trials: own, studiesPooled: own.length }
        : estimate;
    }),
  };
}

const rowOf = (first: string, second: string, key: PairRowKey, of = file) =>
  pairRows(pairOf(first, second, of)).find((row) => row.key === key);

describe('two reviews side by side', () => {
  it('answers why −0.86 and no difference', () => {
    const pair = pairOf('vatvani-2024', 'hegde-2025');
    expect(pair.sides.map((side) => side?.estimate.estimate)).toEqual([-0.86, -0.11]);
    const sentence = pairSentence(pair);
    expect(sentence).toContain('Vatvani 2024 compares LDN with placebo in fibromyalgia, Hegde 2025 with placebo or active drug in chronic pain'); // prettier-ignore
    expect(sentence).toContain('in points of a pain scale, Hegde 2025 in standard deviations');
    expect(sentence).toContain('4 trials against 7');
    const notes = plain(pairNotes(pair).join(' '));
    expect(notes).toContain('fibromyalgia against placebo, Hegde 2025 prints −0.34 [−0.62, −0.06], which excludes no difference as Vatvani 2024 does'); // prettier-ignore
    expect(notes).toContain('Vatvani 2024 is contested by Bruun 2026 (letter)');
  });

  it('does not take another unit for the reason why an interval includes no difference', () => {
    const sentence = pairSentence(pairOf('vatvani-2024', 'ologunowa-2025'));
    expect(sentence).toContain('why one interval excludes no difference and the other does not, what could be read does not explain'); // prettier-ignore
    // Nazir 2025 and Vatvani 2024 both exclude it.
    expect(pairSentence(pairOf('vatvani-2024', 'nazir-2025'))).not.toContain('does not explain');
  });

  it('says that it does not know where the data do not', () => {
    // Four trials each, none named; Saif 2026 says neither its model nor the date of its search.
    expect(pairSentence(pairOf('vatvani-2024', 'saif-2026'))).toBe(
      'What could be read does not explain the difference.',
    );
    expect(pairSentence(pairOf('vatvani-2024', 'bolton-2019'))).toContain(
      'No pooled figure on pain could be read of Bolton 2019',
    );
  });

  it('names the trial that only one holds, and then alone calls equal numbers of trials different', () => {
    const both = ['younger-2009', 'younger-2013', 'due-bruun-2024', 'bruun-plesner-2020'];
    const gained = naming({
      'vatvani-2024': [...both.slice(0, 3), 'rodriguez-freire-2026'],
      'saif-2026': both,
    });
    const sentence = pairSentence(pairOf('vatvani-2024', 'saif-2026', gained));
    expect(sentence).toContain('only Vatvani 2024 holds Rodríguez-Freire 2026');
    expect(rowOf('vatvani-2024', 'saif-2026', 'trials', gained)?.likeness).toBe('differs');
    expect(rowOf('vatvani-2024', 'saif-2026', 'trials')?.likeness).toBe('not-known');
    const alike = naming({ 'vatvani-2024': both, 'saif-2026': both.toReversed() });
    expect(rowOf('vatvani-2024', 'saif-2026', 'trials', alike)?.likeness).toBe('same');
    expect(pairSentence(pairOf('vatvani-2024', 'saif-2026', alike))).toContain('does not explain');
  });

  it('does not hold it against a review that it names only some of its trials', () => {
    const some: ReviewsFile = {
      ...file,
      reviews: file.reviews.map((review) => ({
        ...review,
        namedTrials: review.id === 'saif-2026' ? ['younger-2013'] : ['due-bruun-2024'],
      })),
    };
    expect(rowOf('vatvani-2024', 'saif-2026', 'trials', some)?.likeness).toBe('not-known');
    expect(pairSentence(pairOf('vatvani-2024', 'saif-2026', some))).toContain('does not explain');
  });

  it('finds no difference between a review and its copy', () => {
    const twin: ReviewsFile = {
      ...file,
      reviews: file.reviews.flatMap((review) =>
        review.id === 'nazir-2025'
          ? [review, { ...review, id: 'twin', name: 'Twin 2025' }]
          : [review],
      ),
      estimates: file.estimates.flatMap((estimate) =>
        estimate.reviewId === 'nazir-2025'
          ? [estimate, { ...estimate, reviewId: 'twin' }]
          : [estimate],
      ),
    };
    const pair = pairOf('nazir-2025', 'twin', twin);
    expect(pairRows(pair).map(({ likeness }) => likeness)).not.toContain('differs');
    expect(pairSentence(pair)).toBe('Both print the same figure.');
    expect(pair.explaining).toEqual([]);
  });

  it('is mirrored when the two are swapped', () => {
    const distinct = fc
      .tuple(fc.constantFrom(...ids), fc.constantFrom(...ids))
      .filter(([a, b]) => a !== b);
    fc.assert(
      fc.property(distinct, ([a, b]) => {
        const [there, back] = [pairOf(a, b), pairOf(b, a)];
        const cells = (pair: typeof there) =>
          pairRows(pair).map((row) => [row.key, row.likeness, ...pairCells(row)]);
        expect(cells(back)).toEqual(cells(there).map(([key, likeness, x, y]) => [key, likeness, y, x])); // prettier-ignore
        const codes = ({ reasons }: typeof there) => reasons.map(({ code }) => code).toSorted();
        expect(codes(back)).toEqual(codes(there));
        expect(back.explaining.length).toBe(there.explaining.length);
        expect(back.likeForLike?.estimate.key).toBe(there.likeForLike?.estimate.key);
      }),
    );
  });

  it('holds at most eight rows, each with something said on both sides', () => {
    for (const a of ids)
      for (const b of ids)
        if (a !== b) {
          const rows = pairRows(pairOf(a, b));
          expect(rows.length).toBeLessThanOrEqual(8);
          for (const row of rows)
            for (const { text, named } of pairCells(row))
              expect(text + named.join(), `${a} ${b} ${row.key}`).toMatch(/\w/);
        }
  });

  /** The row that each reason must mark. */
  const rowOfReason: Partial<Record<string, PairRowKey>> = {
    'before-and-after': 'comparator',
    comparators: 'comparator',
    subjects: 'people',
    measures: 'figure',
    models: 'model',
    searches: 'searched',
    'trial-counts': 'trials',
    'trials-of-one': 'trials',
  };

  it('marks a row wherever the sentence explains by it, and explains by every row that it marks', () => {
    const withFigure = [...headlineSides(file).keys()];
    const explained = new Set<string>();
    for (const a of withFigure)
      for (const b of withFigure.filter((id) => id !== a)) {
        const { explaining } = pairOf(a, b);
        const by = explaining.flatMap(({ code }) => rowOfReason[code] ?? []);
        for (const key of by)
          expect(rowOf(a, b, key)?.likeness, `${a} ${b} ${key}`).toBe('differs');
        for (const { key, likeness } of pairRows(pairOf(a, b)))
          if (likeness === 'differs' && Object.values(rowOfReason).includes(key))
            if (key !== 'people' && key !== 'figure') expect(by, `${a} ${b}`).toContain(key);
        for (const key of by) explained.add(key);
      }
    expect([...explained].toSorted()).toEqual([
      'comparator',
      'figure',
      'people',
      'searched',
      'trials',
    ]);
  });

  it('gives the reasons that the list of differences gives for the same two figures', () => {
    const headlines = headlineSides(file);
    const isHeadline = (side: DifferenceEnd) =>
      'review' in side && headlines.get(side.review.id)?.estimate === side.estimate;
    const both = reviewDifferences(file, pooledHere(file.poolable)).flatMap(({ ends, reasons }) => {
      const [x, y] = ends;
      if (!isHeadline(x) || !isHeadline(y) || !('review' in x) || !('review' in y)) return [];
      return [{ ids: [x.review.id, y.review.id] as const, reasons }];
    });
    expect(both.length).toBeGreaterThan(2);
    for (const {
      ids: [a, b],
      reasons,
    } of both)
      expect(pairOf(a, b).reasons.slice(0, reasons.length)).toEqual(reasons);
  });
});

describe('the pair that is shown when none is chosen', () => {
  it('is the one that favours LDN most clearly and the one that does least', () => {
    expect(chosenPair(file, null, null)).toEqual({
      ids: ['vatvani-2024', 'hegde-2025'],
      byRule: 'both',
      ranked: true,
    });
    const clear = (id: string) => {
      const side = headlineSides(file).get(id);
      return side ? clearnessOf(side) : null;
    };
    // (−0.86) ÷ ((−0.51 + 1.20) ÷ 3.92) and (−0.11) ÷ ((0.74 + 0.96) ÷ 3.92), by hand.
    expect(clear('vatvani-2024')).toBeCloseTo(-4.886, 2);
    expect(clear('hegde-2025')).toBeCloseTo(-0.2536, 3);
    // A change from before to after has no place in the ranking.
    expect(clear('byambasuren-2025')).toBeNull();
  });

  it('is completed beside one that is chosen, and says so', () => {
    const beside = chosenPair(file, null, 'nazir-2025');
    expect(beside?.ids).toEqual(['vatvani-2024', 'nazir-2025']);
    expect(beside && chosenText(beside)).toContain('The first was chosen here');
    const unranked = chosenPair(file, 'bolton-2019', null);
    expect(unranked?.ids[0]).toBe('bolton-2019');
    expect(unranked && chosenText(unranked)).toContain('without a rule');
    const chosen = chosenPair(file, 'bolton-2019', 'nazir-2025');
    expect(chosen && chosenText(chosen)).toBeNull();
  });
});

describe('pooled again', () => {
  const names = ['A', 'B'] as const;
  const review = (...namedTrials: readonly string[]) => ({ namedTrials });

  it('says once that neither names its trials', () => {
    const none = pooledAgain(file, review());
    expect(pooledAgainTexts(names, [none, none])).toEqual([
      'Neither A nor B names its trials in what could be read, so that neither can be pooled again.',
    ]);
  });

  it('gives the reason where trials are named and nothing pools', () => {
    const [parker] = pooledAgainTexts(names, [
      pooledAgain(file, review('smith-2011', 'smith-2013-paediatric')),
      pooledAgain(file, review()),
    ]);
    expect(parker).toContain('cannot be pooled on pain');
    expect(parker).toContain('no outcome on pain intensity in what could be read');
  });

  it('pools as the rest of the page does', () => {
    const trials = file.poolable.rows.map(({ studyId }) => studyId);
    const planted = { namedPoolable: file.poolable };
    const again = pooledAgain(planted, review(...trials));
    const own = pooledHere(file.poolable);
    expect(again.kind).toBe('pooled');
    expect(again.kind === 'pooled' && again.synthesis).toEqual(own?.synthesis);
  });
});

describe('likeness', () => {
  it.each([
    ['2024-05-20', '2024-05', 'same'],
    ['2024-05-20', '2024-06', 'differs'],
    ['2024-05', null, 'not-known'],
    ['2024', '2024-12', 'same'],
  ])('of the dates %s and %s is %s', (a, b, likeness) => {
    expect(likenessOfDates(a, b)).toBe(likeness);
    expect(likenessOfDates(b, a)).toBe(likeness);
  });

  it.each([
    ['random effects', 'random effects', 'same'],
    ['random effects', 'common effect', 'differs'],
    ['random effects', 'random effects, DerSimonian-Laird', 'not-known'],
    ['not stated in the abstract', 'not stated in the abstract', 'not-known'],
    ['random or fixed effects (not said which)', 'random effects', 'not-known'],
  ])('of the models "%s" and "%s" is %s', (a, b, likeness) => {
    expect(likenessOfModels(a, b)).toBe(likeness);
    expect(likenessOfModels(b, a)).toBe(likeness);
  });
});

it('sums up the table of reviews by trials', () => {
  const named = { namedTrials: ['smith-2011'] };
  const unnamed = { namedTrials: [] };
  expect(matrixSentence([named, unnamed, unnamed])).toBe(
    '2 of 3 reviews do not name their trials in what could be read.',
  );
  expect(matrixSentence([named, unnamed])).toBe(
    '1 of 2 reviews does not name its trials in what could be read.',
  );
});
