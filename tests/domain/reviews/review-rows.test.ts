import { describe, expect, it } from 'vitest';
import { known } from '../../../src/domain/missing/missing';
import { estimateAxes } from '../../../src/domain/reviews/estimate-axes';
import { estimateAxisEnds, axisSummary } from '../../../src/domain/reviews/estimate-summary';
import { pooledHere } from '../../../src/domain/reviews/pooled-here';
import {
  differenceEndText,
  differenceReasonText,
} from '../../../src/domain/reviews/difference-words';
import { reviewDifferences } from '../../../src/domain/reviews/differences';
import { reviewsFileOf } from '../../../src/domain/reviews/reviews-file';
import { reviewsLead } from '../../../src/domain/reviews/reviews-lead';
import { selectReviews } from '../../../src/domain/reviews/select-reviews';
import { designs } from '../../../src/domain/vocabulary/filters/designs';
import { fixedDataset } from '../../fixed-records';

const dataset = await fixedDataset();
const file = reviewsFileOf(dataset);
const own = pooledHere(file.poolable);
const axes = estimateAxes(file.estimates);
/** Text with ordinary spaces in place of those that keep a figure on one line. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const cell = (review: string, trial: string) =>
  file.matrix.rows.find(({ reviewId }) => reviewId === review)?.cells[
    file.matrix.trials.findIndex(({ id }) => id === trial)
  ];

describe('reviews', () => {
  it('are all there, and so is every figure that they pool', () => {
    const reviews = dataset.studies.filter(({ design }) => designs[design].kind === 'review');
    expect(file.reviews.map(({ id }) => id)).toEqual(reviews.map(({ id }) => id));
    expect(file.estimates).toHaveLength(reviews.reduce((sum, r) => sum + r.pooled.length, 0));
    expect(axes.flatMap(({ rows }) => rows)).toHaveLength(file.estimates.length);
  });

  it('have a place exactly where groups are compared on a scale that is known', () => {
    const without = axes.flatMap(({ rows }) => rows).filter(({ place }) => place === null);
    const why = (kind: string) =>
      new Set(
        without.filter(({ estimate }) => estimate.kind === kind).map(({ notDrawn }) => notDrawn),
      );
    // Saif 2026 and Vatvani 2024 pool differences in points and do not print of which scale.
    expect(why('controlled')).toEqual(new Set(['Scale not printed: not drawn']));
    expect(why('before-after')).toEqual(new Set(['No comparison group: not drawn']));
    for (const { rows, ticks } of axes)
      expect(ticks.length > 0).toBe(rows.some(({ place }) => place !== null));
  });

  it('never put a change from before to after on an axis with a comparison', () => {
    for (const { kind, measure, rows } of axes)
      for (const { estimate } of rows) {
        expect(estimate.kind).toBe(kind);
        expect(estimate.measure).toBe(measure);
      }
    const beforeAfter = axes.filter(({ kind }) => kind === 'before-after');
    expect(beforeAfter).toHaveLength(1);
    const ids = new Set(beforeAfter[0]?.rows.map(({ estimate }) => estimate.reviewId));
    expect(ids).toEqual(new Set(['ologunowa-2025', 'byambasuren-2025']));
  });

  it('stand on one null line with LDN on the left', () => {
    const place = (review: string, outcome: string) =>
      axes
        .flatMap(({ rows }) => rows)
        .find(({ estimate }) => estimate.reviewId === review && estimate.outcome === outcome)
        ?.place;
    // Less pain is better; a higher pressure threshold is better; fewer dreams are better.
    expect(place('nazir-2025', 'pain')?.point).toBeLessThan(0);
    expect(place('nazir-2025', 'mechanical pain threshold')?.point).toBeLessThan(0);
    expect(place('nazir-2025', 'vivid dreams')?.point).toBeGreaterThan(0);
    // −4.69 to 6.02 lies beyond the axis of the others and says so.
    expect(place('hegde-2025', 'pain, v active comparators')).toMatchObject({
      cutLow: true,
      cutHigh: true,
    });
  });

  it('are summarised by quoting their outermost figures', () => {
    const [first] = axes;
    if (!first) throw new Error('no axis');
    const text = plain(axisSummary(first, (id) => id));
    expect(text).toContain('−0.86 [−1.20, −0.51] (vatvani-2024, pain score)');
    expect(text).toContain('−0.46 [−0.85, −0.06] (saif-2026, pain intensity)');
  });

  // Bolton 2019 counts oral naltrexone at 3 to 250 mg; 5 of its 89 trials gave 4.5 mg or less.
  it('are never called figures on LDN where a review counts every dose of naltrexone', () => {
    const given = axes.flatMap(({ rows }) => rows).map(({ estimate }) => estimate);
    const anyDose = given.filter(({ treatment }) => treatment === 'naltrexone');
    expect(new Set(anyDose.map(({ reviewId }) => reviewId))).toEqual(new Set(['bolton-2019']));
    for (const axis of axes.filter(({ subject }) => subject === 'harm')) {
      const withBolton = axis.rows.some(({ estimate }) => estimate.reviewId === 'bolton-2019');
      const drug = withBolton ? 'naltrexone' : 'LDN';
      expect(plain(estimateAxisEnds(axis).join(' '))).toBe(`◂ fewer on ${drug} more on ${drug} ▸`);
      // Sides are named where an interval excludes no difference.
      const sides =
        axisSummary(axis, (id) => id).match(/\((?:fewer|more) on (?:LDN|naltrexone)\)/g) ?? [];
      for (const side of sides) expect(side).toContain(drug);
    }
  });
});

describe('the matrix of reviews and trials', () => {
  it('marks as named exactly what records say that reviews take in', () => {
    const named = dataset.studies.flatMap(({ id, design, relatedReports, pooled }) =>
      designs[design].kind === 'review'
        ? [
            ...relatedReports.flatMap((r) => (r.relation === 'includes' && r.id ? [r.id] : [])),
            ...pooled.flatMap(({ trials }) => known(trials) ?? []),
          ].map((trial) => `${id} ${trial}`)
        : [],
    );
    const cells = file.matrix.rows.flatMap(({ reviewId, cells: row }) =>
      row.flatMap((state, i) =>
        state === 'included' ? [`${reviewId} ${file.matrix.trials[i]?.id}`] : [],
      ),
    );
    expect(cells.toSorted()).toEqual([...new Set(named)].toSorted());
    expect(cells).toContain('parker-2018-cochrane smith-2011');
  });

  it('says "not stated" where nothing is, and never guesses', () => {
    for (const review of [
      'vatvani-2024',
      'saif-2026',
      'nazir-2025',
      'hegde-2025',
      'ologunowa-2025',
    ])
      for (const trial of ['younger-2013', 'due-bruun-2024'])
        expect(cell(review, trial)).toBe('not-stated');
  });

  it('says "later" for INNOVA in every review that came before it', () => {
    // By year, or because the record of the review says so (Saif 2026 appeared in the same year).
    for (const review of [
      'vatvani-2024',
      'saif-2026',
      'nazir-2025',
      'hegde-2025',
      'ologunowa-2025',
      'rizwan-2025',
    ])
      expect(cell(review, 'rodriguez-freire-2026')).toBe('later');
    expect(cell('gouda-2026', 'rodriguez-freire-2026')).toBe('not-stated');
    expect(cell('due-bruun-2026-letter', 'rodriguez-freire-2026')).toBe('not-stated');
    expect(cell('yang-2023', 'due-bruun-2024')).toBe('later');
    expect(cell('vatvani-2024', 'due-bruun-2024')).toBe('not-stated');
  });

  it('keeps trials of other conditions apart, forms of a diagnosis not', () => {
    expect(cell('vatvani-2024', 'smith-2011')).toBe('other-condition');
    expect(cell('ekelem-2019', 'lichen-planopilaris-rct-2020')).toBe('later');
    expect(cell('dara-2023', 'smith-2011')).toBe('other-condition');
  });

  it('holds no context record and no second report as a trial', () => {
    const byId = new Map(dataset.studies.map((study) => [study.id, study]));
    for (const { id } of file.matrix.trials) {
      expect(byId.get(id)?.contextOnly).toBeUndefined();
      expect(byId.get(id)?.parentStudy).toBeUndefined();
    }
  });
});

describe('differences between reviews', () => {
  const differences = reviewDifferences(file, own).map(({ ends: [x, y], reasons }) => ({
    ends: [differenceEndText(x), differenceEndText(y)] as const,
    reasons: reasons.map((reason) => differenceReasonText(reason)),
  }));
  const between = (a: RegExp, b: RegExp) =>
    differences.find(
      ({ ends: [x, y] }) => a.test(`${x.name} ${x.figure}`) && b.test(`${y.name} ${y.figure}`),
    );

  it('each come with a reason', () => {
    expect(differences.length).toBeGreaterThanOrEqual(10);
    for (const { reasons } of differences) expect(reasons.length).toBeGreaterThan(0);
  });

  it.each([
    [
      'the letter against Vatvani 2024',
      /^Vatvani/,
      /^Saif/,
      /Vatvani 2024 is contested by Bruun 2026/,
    ],
    [
      'which trials is not stated',
      /^Vatvani/,
      /^Saif/,
      /4 trials each; which trials they are is not stated/,
    ],
    [
      'scales',
      /^Vatvani.*−0.86/,
      /^Nazir.*−0.61/,
      /points of a pain scale, the other in standard deviations/,
    ],
    [
      'before and after',
      /^Ologunowa.*−0.50/,
      /^Ologunowa.*−1.03/,
      /before and after LDN without a comparison group/,
    ],
    [
      'the population',
      /^Hegde.*−0.34/,
      /^Hegde.*−0.11/,
      /about fibromyalgia, the other about chronic pain/,
    ],
    [
      'P and interval',
      /^Hegde.*−0.34/,
      /^Hegde.*−0.11/,
      /P value that Hegde 2025 prints does not fit/,
    ],
    [
      'a sensitivity analysis',
      /^Nazir.*−0.61/,
      /^Nazir.*−0.87/,
      /leaves out trials in a sensitivity analysis/,
    ],
    [
      'INNOVA',
      /^Vatvani/,
      /^Computed here/,
      /Rodríguez-Freire 2026 \(0.49\), pooled here, appeared after Vatvani 2024/,
    ],
  ])('name %s', (_, a, b, reason) => {
    expect(between(a, b)?.reasons.join('; ')).toMatch(reason);
  });

  it('open the page in one paragraph that names what divides the reviews', () => {
    const text = plain(
      reviewsLead(file, own, [])
        .map((part) => part.text)
        .join(''),
    );
    expect(text).toContain('15 reviews, 9 of them meta-analyses');
    expect(text).toContain('from −0.86 to −0.46 as mean differences');
    expect(text).toContain('from −0.61 to −0.34 as standardised differences');
    expect(text).toContain('none names them');
    expect(text).toContain('All of them came before Rodríguez-Freire 2026.');
    expect(text).toContain('Vatvani 2024 is contested in print.');
    expect(text).toContain('A P value of Hegde 2025 does not fit its interval.');
    // Two trials: where they point, no pooled figure.
    expect(text).toContain(
      'two trials point in opposite directions; their intervals reach from 0.95 points better to 1.31 worse',
    );
    expect(text).not.toContain('[−5.21, 5.27]');
    expect(text).not.toMatch(/significan|prove|NaN|undefined/);
  });
});

describe('the reviews of one condition', () => {
  it('are opened in the singular where one review is left with a figure', () => {
    const nerve = selectReviews(file, ['neuropathic-pain']);
    const text = reviewsLead(nerve, null, ['neuropathic-pain'])
      .map((part) => part.text)
      .join('');
    expect(text).toContain(
      'Against placebo in fibromyalgia the figure is −0.34 as a standardised difference.',
    );
    expect(text).not.toContain('They differ');
  });

  it('bring their own figures and trials, and our pool only where its trials belong', () => {
    const skin = selectReviews(file, ['inflammatory-disorders']);
    expect(skin.reviews.every((r) => r.conditionGroups.includes('inflammatory-disorders'))).toBe(
      true,
    );
    expect(pooledHere(skin.poolable)).toBeNull();
    expect(skin.matrix.rows).toHaveLength(skin.reviews.length);
    for (const { cells } of skin.matrix.rows) expect(cells).toHaveLength(skin.matrix.trials.length);
    expect(
      reviewsLead(skin, null, ['inflammatory-disorders'])
        .map(({ text }) => text)
        .join(''),
    ).toContain('no pooled result for pain could be read');
    const pain = pooledHere(selectReviews(file, ['centralized-pain']).poolable);
    expect(pain?.group.rows).toHaveLength(2);
    expect(selectReviews(file, [])).toBe(file);
  });
});
