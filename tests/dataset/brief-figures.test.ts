import { describe, expect, it } from 'vitest';
import { emitDataset } from '../../src/data/build/emit-dataset';
import { trialRows } from '../../src/domain/trials/trial-rows';
import { scopeOf } from '../../src/domain/answer/belongs-to-scope';
import { formatEstimate } from '../../src/domain/format/interval';
import { harmRows } from '../../src/domain/harms/harm-rows';
import { reviewEstimates } from '../../src/domain/reviews/review-estimates';
import type { Brief } from '../../src/domain/topics/brief';
import { questionOf } from '../../src/domain/topics/brief-topics';
import { keysOnSheet, sourceNumbers } from '../../src/domain/topics/sources-of-brief';
import { knownCodes } from '../../src/domain/summary/known-codes';
import type { EvidenceIndex } from '../../src/domain/summary/evidence-index';
import { livingDataset } from '../living-dataset';

const dataset = await livingDataset();
const { files, urls, topics } = emitDataset(dataset);
const contentOf = (path: string) => files.find((file) => file.path === path)?.content ?? '';
const index = JSON.parse(contentOf(urls.index.slice(1))) as EvidenceIndex;
const briefs = topics.map(
  ({ slug, hash }) =>
    (JSON.parse(contentOf(`data/topics/${slug}.${hash}.json`)) as { readonly brief: Brief }).brief,
);

const cards = new Map(index.studies.map((study) => [study.id, study]));
/** Harms as Safety prints them, figure by row. */
const safety = new Map(
  dataset.studies.flatMap(harmRows).map(({ key, ldn, comparator, riskDifference }) => [
    key,
    {
      counts: [ldn?.text, comparator?.text],
      figure: riskDifference
        ? `${formatEstimate(riskDifference.estimate, riskDifference, { decimals: 1 })} points`
        : '',
    },
  ]),
);
const pooledBy = new Map(
  dataset.studies.map((study) => [
    study.id,
    reviewEstimates(study).map((one) => formatEstimate(one.estimate, one)),
  ]),
);

/** Where a brief says another figure or direction than the card, Safety, the review or the registry has. */
function disagreements(brief: Brief): readonly string[] {
  const { slug, comparisons, harms, reviews } = brief;
  const question = questionOf(brief);
  const due = trialRows(
    dataset.registeredTrials,
    scopeOf(question, index.diagnoses),
    index.date,
  ).filter(({ state }) => ['due', 'overdue', 'completed', 'undated'].includes(state));
  return [
    ...comparisons
      .filter(({ studyId, band, direction }) => {
        const card = cards.get(studyId);
        return card?.direction !== direction || JSON.stringify(card.band) !== JSON.stringify(band);
      })
      .map(({ studyId }) => `${slug}: comparison ${studyId}`),
    ...harms
      .filter(({ key, studyId, figure, counts }) => {
        const row = safety.get(key);
        if (row === undefined) return pooledBy.get(studyId)?.includes(figure) !== true;
        return row.figure !== figure || row.counts.some((text) => !counts.includes(text ?? '?'));
      })
      .map(({ key }) => `${slug}: harm ${key}`),
    ...reviews.flatMap(({ studyId, figures }) =>
      figures
        .filter(({ figure }) => pooledBy.get(studyId)?.includes(figure) !== true)
        .map(({ figure }) => `${slug}: review ${studyId} ${figure}`),
    ),
    ...(due.length === brief.due.length ? [] : [`${slug}: ${due.length} trials due`]),
  ];
}

/** Words of the benefit line that count comparisons, and how many of them there are. */
const directions = { ldn: 0, neither: 0, comparator: 0, unclear: 0 };

describe('the figures of every brief', () => {
  it('are those of cards, Safety, reviews and the time line of trials', () => {
    expect(briefs.flatMap(disagreements)).toEqual([]);
    expect(briefs.flatMap(({ harms }) => harms).length).toBeGreaterThan(10);
  });

  it('are found out where one is another', () => {
    const brief = briefs.find(({ slug }) => slug === 'fibromyalgia');
    if (brief === undefined) throw new Error('no brief on fibromyalgia');
    const [comparison, harm, review] = [brief.comparisons[0], brief.harms[0], brief.reviews[0]];
    if (!comparison || !harm || !review) throw new Error('an empty brief on fibromyalgia');
    const figure = { what: 'Pain', figure: '−9.99\u00a0[−10.00,\u00a0−9.98]', pooled: '' };
    const [, ...fewer] = brief.due;
    const altered: readonly Partial<Brief>[] = [
      { comparisons: [{ ...comparison, direction: 'ldn' }] },
      { comparisons: [{ ...comparison, band: { ...comparison.band, figureText: '−1' } }] },
      { harms: [{ ...harm, figure: '−2.4 points' }] },
      { harms: [{ ...harm, counts: '1 of 49 v 2 of 50' }] },
      { reviews: [{ ...review, figures: [figure] }] },
      { due: fewer },
    ];
    for (const change of altered)
      expect(disagreements({ ...brief, ...change }), JSON.stringify(change)).toHaveLength(1);
  });

  it('hold every controlled comparison of the topic, and none without a group beside it', () => {
    for (const { slug, comparisons, uncontrolled } of briefs) {
      const counts = { ...directions };
      for (const { direction } of comparisons) counts[direction] += 1;
      const own = index.studies.filter(
        ({ direction, contextOnly, parentStudy, diagnoses, conditionGroups }) =>
          direction !== null &&
          !contextOnly &&
          parentStudy === null &&
          [...diagnoses, ...conditionGroups].includes(slug),
      );
      const expected = { ...directions };
      for (const { direction } of own) if (direction) expected[direction] += 1;
      expect(counts, slug).toEqual(expected);
      const compared = new Set(comparisons.map(({ studyId }) => studyId));
      expect(uncontrolled.filter(({ studyId }) => compared.has(studyId))).toEqual([]);
    }
  });
});

describe('every brief', () => {
  it('is on a group or a diagnosis that addresses know, and none with a record or trial lacks one', () => {
    const known = knownCodes(index);
    const slugs = briefs.map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(slugs.length);
    const records = [...index.studies, ...index.registeredTrials];
    const named = new Set(
      records.flatMap(({ diagnoses, conditionGroups }) => [...diagnoses, ...conditionGroups]),
    );
    expect(slugs.toSorted()).toEqual([...named].toSorted());
    for (const { slug, kind } of briefs)
      if (kind === 'diagnosis') expect(known.diagnoses).toContain(slug);
  });

  it('numbers each source that it names once, those of the sheet first', () => {
    for (const brief of briefs) {
      const numbers = sourceNumbers(brief);
      expect([...numbers.values()]).toEqual(brief.sources.map((_, at) => at + 1));
      const sheet = keysOnSheet(brief);
      expect(brief.sources.slice(0, sheet.length).map(({ key }) => key)).toEqual(sheet);
      const named = [
        ...Object.values(brief.lines).flat(),
        ...brief.gaps.flat(),
        ...brief.comparisons,
        ...brief.harms,
        ...brief.reviews,
      ].flatMap(({ studyId }) => studyId ?? []);
      expect(named.filter((id) => !numbers.has(id))).toEqual([]);
    }
  });
});
