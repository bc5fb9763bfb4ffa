import { describe, expect, it } from 'vitest';
import { emitDataset } from '../../../src/data/build/emit-dataset';
import { lineText } from '../../../src/domain/answer/answer-line';
import type { Brief } from '../../../src/domain/topics/brief';
import { roomOnSheet } from '../../../src/domain/topics/sheet-room';
import { fixedDataset } from '../../fixed-records';

const { files } = emitDataset(await fixedDataset());
const briefs = files
  .filter(({ path }) => path.startsWith('data/topics/'))
  .map(({ content }) => (JSON.parse(content) as { readonly brief: Brief }).brief);

function briefOn(slug: string): Brief {
  const brief = briefs.find((one) => one.slug === slug);
  if (!brief) throw new Error(`no brief on ${slug}: ${briefs.map((one) => one.slug).join(', ')}`);
  return brief;
}

describe('the brief on fixed records', () => {
  const brief = briefOn('fibromyalgia');

  it('sets the largest randomised comparison first, with the figure that its paper prints', () => {
    // Due Bruun 2024, Lancet Rheumatology, table 2: −0.34 (95% CI −0.95 to 0.27), P = 0.27.
    expect(brief.comparisons[0]).toMatchObject({
      studyId: 'due-bruun-2024',
      direction: 'neither',
      band: { figureText: '−0.34\u00a0[−0.95,\u00a00.27]', pText: 'P\u00a0=\u00a00.27' },
    });
  });

  it('tells harms of both arms beside each other, fewer on LDN to the left', () => {
    // The same paper: 41 of 49 and 43 of 50 with any adverse event; 41/49 − 43/50 = −2.3 points.
    const any = brief.harms.find(({ event }) => event === 'Any adverse event');
    expect(any?.counts).toContain('41 of 49');
    expect(any?.counts).toContain('43 of 50');
    expect(any?.figure).toMatch(/^−2\.3\u00a0\[/);
    expect(any?.place?.point).toBeLessThan(0);
  });

  it('says what is missing of the whole dataset in sentences that end', () => {
    expect(brief.gaps.length).toBeGreaterThan(0);
    for (const gap of brief.gaps) expect(lineText(gap)).toMatch(/^[A-Z].*\.$/);
  });
});

describe('the room on a sheet', () => {
  const brief = briefOn('fibromyalgia');
  const many = <Row>(row: Row | undefined, n: number): readonly Row[] =>
    row === undefined ? [] : Array.from({ length: n }, () => row);

  it('holds all of a short brief', () => {
    const room = roomOnSheet({ ...brief, reviews: [], uncontrolled: [], guidance: [] });
    expect(room.comparisons).toBeGreaterThanOrEqual(brief.comparisons.length);
    expect(room.harms).toBeGreaterThanOrEqual(brief.harms.length);
  });

  it('gives up words before figures, and never benefit without harm', () => {
    const words = 'It says at length what is said at length elsewhere. '.repeat(8);
    const long = roomOnSheet({
      ...brief,
      comparisons: many(brief.comparisons[0], 12),
      harms: many(brief.harms[0], 12),
      guidance: many({ key: 'guidance:x', body: 'A body', origin: 'Here', statement: words }, 6),
      uncontrolled: many({ studyId: 'x', name: 'X 2020', facts: [], finding: words }, 30),
    });
    expect(long.guidance).toBeLessThan(3);
    expect(long.uncontrolled).toBeLessThan(2);
    expect(long.comparisons).toBeGreaterThanOrEqual(4);
    expect(long.harms).toBeGreaterThanOrEqual(long.comparisons);
  });
});
