import { conditionNames } from '../answer/condition-names';
import { upperFirst } from '../format/sentence-case';
import type { ConditionGroup } from '../vocabulary/filters/condition-groups';
import { counted, formatNumber } from '../format/number';
import { numberWord } from '../format/number-word';
import { lowerFirst } from '../format/sentence-case';
import { isMissing, known } from '../missing/missing';
import { twoTrialsOf, twoTrialsSentence } from '../pooling/two-trials-words';
import type { EffectMeasure } from '../vocabulary/filters/outcomes';
import type { Segment } from '../format/segment';
import { pooledHereFamily, pooledHereMeasure, type PooledHere } from './pooled-here';
import { pooledHereFigure } from './pooled-here-words';
import { isMain, painSides, type EstimateSide } from './review-sides';
import type { ReviewsFile } from './reviews-file';
import { plural } from '../format/words';

/**
 * Why the reviews of the chosen conditions (of all where none is chosen) disagree, in one paragraph
 * composed from their figures.
 */
export function reviewsLead(
  file: ReviewsFile,
  own: PooledHere | null,
  conditions: readonly ConditionGroup[],
): readonly Segment[] {
  const sides = painSides(file);
  const main = sides.filter(isMain);
  const { reviews } = file;
  const meta = reviews.filter(({ design }) => design === 'meta-analysis').length;
  const pooling = new Set(sides.map(({ review }) => review.id)).size;
  const scope = conditions.length === 0 ? '' : `${upperFirst(conditionNames(conditions))}: `;
  if (reviews.length === 0) return [{ text: `${scope}no review in this dataset.` }];
  const opening = `${scope}${counted(reviews.length, 'review')}, ${meta === 0 ? 'none of them a meta-analysis' : `${meta} of them ${plural(meta, 'a meta-analysis', 'meta-analyses')}`}; ${pooling === 0 ? 'no pooled result for pain could be read.' : `${pooling} ${plural(pooling, 'prints a pooled result', 'print pooled results')} for pain.`}`;
  if (sides.length === 0) return [{ text: opening }];
  return [
    { text: opening },
    ...rangeParts(main),
    ...reasonParts(sides, main),
    ...laterParts(file, main, own),
    ...doubtParts(sides),
    ...(own ? ownParts(own) : []),
  ];
}

const measureNames: Partial<Record<EffectMeasure, { one: string; many: string }>> = {
  'mean-difference': { one: 'a mean difference', many: 'mean differences' },
  'standardized-mean-difference': {
    one: 'a standardised difference',
    many: 'standardised differences',
  },
};

function rangeParts(main: readonly EstimateSide[]): readonly Segment[] {
  const ranges = Object.entries(measureNames).flatMap(([measure, { one, many }]) => {
    const values = main
      .filter(({ estimate }) => estimate.measure === measure)
      .map(({ estimate }) => estimate.estimate);
    if (values.length === 0) return [];
    const [low, high] = [Math.min(...values), Math.max(...values)].map((v) => formatNumber(v, 2));
    return [
      low === high
        ? `${low} as ${plural(values.length, one, many)}`
        : `from ${low} to ${high} as ${many}`,
    ];
  });
  if (ranges.length === 0) return [];
  const about = new Set(main.map(({ estimate }) => estimate.diagnosis));
  const [only] = about;
  const condition = about.size === 1 && only ? ` in ${only.replaceAll('-', ' ')}` : '';
  const verb = plural(main.length, 'the figure is', 'the figures run');
  return [{ text: ` Against placebo${condition} ${verb} ${ranges.join(' and ')}.` }];
}

/** The reasons that hold across the figures: counts, names, measures, before-after. */
function reasonParts(
  sides: readonly EstimateSide[],
  main: readonly EstimateSide[],
): readonly Segment[] {
  const counts = main.flatMap(({ estimate }) => known(estimate.studiesPooled) ?? []);
  const named = main.filter(({ estimate }) => !isMissing(estimate.trials)).length;
  const parts: Segment[] = [];
  if (counts.length > 0) {
    const [low, high] = [Math.min(...counts), Math.max(...counts)];
    const range =
      low === high ? `${low}` : `${low} or ${high === low + 1 ? high : `up to ${high}`}`;
    parts.push({
      text: ` They pool ${range} trials where they say how many, and ${named === 0 ? 'none names' : `only ${named} names`} them in what could be read, so that not every difference can be explained.`,
    });
  }
  if (new Set(main.map(({ estimate }) => estimate.measure)).size > 1)
    parts.push({
      text: ' Some give points of a scale and others standard deviations, which cannot be set against each other.',
    });
  const uncontrolled = sides.find(
    (side) =>
      side.estimate.kind === 'before-after' &&
      main.some(({ review }) => review.id === side.review.id),
  );
  if (!uncontrolled) return parts;
  const { review, estimate } = uncontrolled;
  return [
    ...parts,
    { text: ' ' },
    { text: review.name, studyId: review.id },
    {
      text: ` also prints a change from before to after treatment (${formatNumber(estimate.estimate)}), without a comparison group.`,
    },
  ];
}

/** Trials in our pool that no review could hold yet. */
function laterParts(
  { matrix }: ReviewsFile,
  main: readonly EstimateSide[],
  own: PooledHere | null,
): readonly Segment[] {
  return (own?.group.rows ?? []).flatMap(({ studyId, name }): Segment[] => {
    const column = matrix.trials.findIndex(({ id }) => id === studyId);
    const rows = matrix.rows.filter(({ reviewId }) =>
      main.some(({ review }) => review.id === reviewId),
    );
    if (rows.length === 0 || !rows.every(({ cells }) => cells[column] === 'later')) return [];
    return [{ text: ' All of them came before ' }, { text: name, studyId }, { text: '.' }];
  });
}

function doubtParts(sides: readonly EstimateSide[]): readonly Segment[] {
  const contested = distinct(sides.filter(({ review }) => review.contestedBy.length > 0));
  const unfit = distinct(sides.filter(({ estimate }) => estimate.pFit?.kind === 'does-not-fit'));
  return [
    ...contested.flatMap(({ review }): Segment[] => [
      { text: ' ' },
      { text: review.name, studyId: review.id },
      { text: ' is contested in print.' },
    ]),
    ...unfit.flatMap(({ review }): Segment[] => [
      { text: ' A P value of ' },
      { text: review.name, studyId: review.id },
      { text: ' does not fit its interval.' },
    ]),
  ];
}

function distinct(sides: readonly EstimateSide[]): readonly EstimateSide[] {
  return [...new Map(sides.map((side) => [side.review.id, side])).values()];
}

function ownParts(own: PooledHere): readonly Segment[] {
  const two = twoTrialsOf(own.group.rows);
  if (two)
    return [
      {
        text: ` Among the trials here that print a mean difference with its interval: ${lowerFirst(twoTrialsSentence(two, pooledHereFamily, pooledHereMeasure))} Too few to say how large a difference is, or on which side.`,
      },
    ];
  return [
    {
      text: ` Pooled here, the ${numberWord(own.synthesis.k)} trials that print a mean difference with its interval give ${pooledHereFigure(own)} points: too few to say how large a difference is, or on which side.`,
    },
  ];
}
