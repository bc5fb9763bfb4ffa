import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { FixedScaleKind } from '../../src/domain/axes/fixed-scales';
import type { Band } from '../../src/domain/bands/band';
import { bandOf } from '../../src/domain/bands/band-of';
import { harmBand } from '../../src/domain/bands/harm-band';
import { pointThreshold } from '../../src/domain/bands/thresholds-of';
import { effectScales } from '../../src/domain/format/effect-scale';
import { known } from '../../src/domain/missing/missing';
import { forestAxis } from '../../src/domain/pooling/forest/forest-axis';
import { forestRows } from '../../src/domain/pooling/forest/forest-rows';
import { sharedAxis } from '../../src/domain/pooling/shared-axis';
import { estimateAxes } from '../../src/domain/reviews/estimate-axes';
import { reviewEstimates } from '../../src/domain/reviews/review-estimates';
import type { Outcome } from '../../src/domain/schema/outcome';
import type { Study } from '../../src/domain/schema/study';
import { harmsOf } from '../../src/domain/study/harms-of';
import { headlineOutcome } from '../../src/domain/summary/headline-outcome';
import { summariseStudy } from '../../src/domain/summary/summarise-study';
import type { PoolingMeasure } from '../../src/domain/vocabulary/pooling-measures';
import { isRandomised } from '../../src/domain/vocabulary/filters/designs';
import { StudyCard } from '../../src/features/evidence-list/StudyCard';
import { StudyListHead } from '../../src/features/evidence-list/StudyListHead';
import { IntervalTrack } from '../../src/figures/track/IntervalTrack';
import { livingDataset } from '../living-dataset';

const { studies, instruments } = await livingDataset();

/** A figure as it is printed, and where it is drawn. */
interface Drawn {
  readonly where: string;
  readonly kind: FixedScaleKind;
  /** In points, percentage points, standard deviations, or as a ratio. */
  readonly value: number;
  /** Points from one end of its scale to the other; 1 where it is not in points of a scale. */
  readonly span: number;
  /** Distance from the line of no difference, 1 at either end of the axis. */
  readonly distance: number;
}

/** The number of a figure: "−0.34 [−0.95, 0.27]" has −0.34, "88% v 40% (+48)" has 48. */
function numberIn(text: string): number {
  const match = /\(([−+]?[\d.]+)\)/.exec(text) ?? /(−?[\d.]+)/.exec(text);
  return Number((match?.[1] ?? '').replace('−', '-').replace('+', ''));
}

function ofBand(where: string, band: Band, outcome: Pick<Outcome, 'scale'> | null): Drawn[] {
  if (band.kind !== 'difference') return [];
  const scale = known(outcome?.scale);
  const inPoints = band.scale === 'scale-share';
  // A printed risk difference is a share: −0.01 is one in a hundred.
  const shared = band.scale === 'people' && !/points|%/.test(band.figureText);
  return [
    {
      where,
      kind: band.scale,
      value: numberIn(band.figureText) * (shared ? 100 : 1),
      span: inPoints && scale ? scale.max - scale.min : 1,
      distance: Math.abs(band.point),
    },
  ];
}

const summaryOf = (study: Study) =>
  summariseStudy(study, (outcome) => pointThreshold(outcome, instruments));

function everywhere(): readonly Drawn[] {
  return studies.flatMap((study) => {
    const headline = headlineOutcome(study);
    const axes = estimateAxes(reviewEstimates(study));
    return [
      ...ofBand(`${study.id} card and table`, summaryOf(study).band, headline),
      ...study.outcomes.flatMap((outcome) =>
        ofBand(`${study.id} page, ${outcome.key}`, bandOf(study, outcome, null), outcome),
      ),
      ...harmsOf(study).flatMap((harm) => {
        const band = harmBand(study, harm);
        return band ? ofBand(`${study.id} harm, ${harm.key}`, band, null) : [];
      }),
      ...axes.flatMap(({ rows }) =>
        rows.flatMap(({ estimate, place }): Drawn[] => {
          if (place === null) return [];
          const ratio = estimate.measure.endsWith('ratio');
          const share = estimate.measure === 'risk-difference';
          return [
            {
              where: `${study.id} reviews, ${estimate.outcome}`,
              kind: ratio ? 'ratio' : share ? 'people' : 'standardised',
              value: estimate.estimate * (share ? 100 : 1),
              span: 1,
              distance: Math.abs(place.point),
            },
          ];
        }),
      ),
    ];
  });
}

const kinds: Readonly<Record<PoolingMeasure, FixedScaleKind>> = {
  MD: 'scale-share',
  SMD: 'standardised',
  RR: 'ratio',
  OR: 'ratio',
  RD: 'people',
};

/** What the comparison of any two randomised trials draws. */
function compared(): readonly Drawn[] {
  const trials = studies.filter(({ design }) => isRandomised(design));
  const pairs = trials.flatMap((a, i) => trials.slice(i + 1).map((b) => [a, b]));
  return pairs.flatMap((pair) => {
    const shared = sharedAxis(pair);
    if (shared.kind === 'none') return [];
    const { family, measure, group } = shared;
    const rows = forestRows(group, [], measure);
    const axis = forestAxis(family, measure, rows);
    return rows.flatMap(({ estimate, range, label }): Drawn[] =>
      axis === null || estimate === null
        ? []
        : [
            {
              where: `comparison, ${label} by ${measure}`,
              kind: kinds[measure],
              value: effectScales[measure].shown(estimate),
              span: measure === 'MD' && range ? range.max - range.min : 1,
              distance: Math.abs(axis.placeOf(estimate)),
            },
          ],
    );
  });
}

/** Where rule 5 of ANSWER.md puts a value: the one axis of each kind of measure. */
function ruled({ kind, value, span }: Drawn): number {
  switch (kind) {
    case 'scale-share':
      return Math.abs(value / span) / 0.3;
    case 'people':
    case 'percent-change':
      return Math.abs(value) / 60;
    case 'standardised':
      return Math.abs(value) / 1.5;
    case 'ratio':
      return Math.abs(Math.log(value)) / Math.log(5);
  }
}

/** Figures that stand elsewhere; printed figures are rounded, to a tenth of a point at most. */
const misplaced = (figures: readonly Drawn[]) =>
  figures
    .filter((figure) => Math.abs(Math.min(1, ruled(figure)) - Math.min(1, figure.distance)) > 0.008)
    .map(({ where }) => where);

describe('one line, one scale', () => {
  const figures = [...everywhere(), ...compared()];

  it('every figure stands where the axis of its kind puts it, on every screen', () => {
    expect(misplaced(figures)).toEqual([]);
    const drawnKinds = new Set(figures.map(({ kind }) => kind));
    expect(drawnKinds).toEqual(
      new Set(['scale-share', 'people', 'percent-change', 'standardised', 'ratio']),
    );
    for (const screen of ['card', 'page', 'harm', 'reviews', 'comparison'])
      expect(figures.some(({ where }) => where.includes(screen))).toBe(true);
  });

  it('a line that scales itself is found', () => {
    const selfScaled = figures.map((figure) => ({ ...figure, distance: 0.8 }));
    expect(misplaced(selfScaled).length).toBeGreaterThan(figures.length / 2);
  });
});

describe('the list', () => {
  it('names the sides and the scale once, in its head', () => {
    const { container } = render(<StudyListHead />);
    expect(container).toHaveTextContent(/◂ favours LDN.*share of the scale, ±30%/);
  });

  it('has a line only behind a difference between groups, its scale said where it is another', () => {
    for (const study of studies) {
      const summary = summaryOf(study);
      const { id, band } = summary;
      const { container, unmount } = render(<StudyCard study={summary} actionsOf={() => null} />);
      const cell = container.querySelector('.study-card-band');
      const text = cell?.textContent ?? '';
      const drawn = band.kind === 'difference';
      expect(cell?.classList.contains('null-line'), id).toBe(drawn);
      expect(cell?.querySelector('svg') !== null, id).toBe(drawn);
      expect(text.includes('another scale: '), id).toBe(drawn && band.scale !== 'scale-share');
      expect(text, id).toContain(band.figureText);
      unmount();
    }
  });

  it('draws a pooled figure at the x at which the reviews draw it', () => {
    const headlines = studies.flatMap((study) => {
      const { band } = summaryOf(study);
      const rows = estimateAxes(reviewEstimates(study)).flatMap(({ rows: all }) => all);
      const row = rows.find(
        ({ estimate, place }) =>
          place && band.kind === 'difference' && numberIn(band.figureText) === estimate.estimate,
      );
      return row?.place ? [{ summary: summaryOf(study), place: row.place }] : [];
    });
    expect(headlines.length).toBeGreaterThan(2);
    for (const { summary, place } of headlines) {
      const card = render(<StudyCard study={summary} actionsOf={() => null} />);
      const track = render(<IntervalTrack {...place} look="filled-diamond" />);
      const x = (container: Element) =>
        container.querySelector('svg svg:last-child')?.getAttribute('x');
      const onCard = card.container.querySelector('.study-card-band') ?? card.container;
      expect(x(onCard), summary.id).toBe(x(track.container));
      expect(x(onCard)).toMatch(/%$/);
    }
  });
});
