import { expect, it } from 'vitest';
import { bandCaption, bandSummary, markedFigure } from '../../../src/domain/bands/band-caption';
import { bandOf } from '../../../src/domain/bands/band-of';
import { halfAddedMark } from '../../../src/domain/effects/half-added-mark';
import { studiesCsv } from '../../../src/domain/exports/studies-csv';
import { studyColumns } from '../../../src/domain/summary/study-columns';
import { headlineOutcome } from '../../../src/domain/summary/headline-outcome';
import { summariseStudy } from '../../../src/domain/summary/summarise-study';
import type { Study } from '../../../src/domain/schema/study';
import { fixedDataset, studyOf } from '../../fixed-records';

const dataset = await fixedDataset();

/** FINAL with responders alone, none of 49 against 13 of 50: an empty cell in the headline. */
function withEmptyCell(): Study {
  const final = studyOf(dataset, 'due-bruun-2024');
  const responders = final.outcomes.find(({ domain }) => domain === 'responder');
  if (!responders) throw new Error('FINAL has responders');
  const counts = { ldn: { events: 0, total: 49 }, placebo: { events: 13, total: 50 } };
  const arms = (['ldn', 'placebo'] as const).map((role) => ({
    label: role,
    role,
    ...counts[role],
  }));
  const none = { missing: 'not-reported' } as const;
  return { ...final, outcomes: [{ ...responders, arms, effect: none }] };
}

it('the zero-cell rule is said on the card, in speech, in the table and in the file', () => {
  const study = withEmptyCell();
  const headline = headlineOutcome(study);
  const band = bandOf(study, headline, null);
  // Cells 0.5, 49.5 of 50 and 13.5, 37.5 of 51: 1.0% − 26.5% = −25.5 points.
  expect(band.figureText).toMatch(/^−25\.5/);
  expect(bandCaption(band)).toContain(halfAddedMark);
  expect(bandSummary(band, 'placebo')).toContain(halfAddedMark);
  expect(markedFigure(band)).toContain(halfAddedMark);
  const summary = summariseStudy(study, () => null);
  const result = studyColumns.find(({ key }) => key === 'result');
  expect(result?.value(summary)).toContain(halfAddedMark);
  expect(studiesCsv([{ summary, study }])).toContain(halfAddedMark);
});
