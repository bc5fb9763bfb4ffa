import { describe, expect, it, test } from 'vitest';
import { indexOfDataset } from '../../src/data/build/index-of-dataset';
import { lineText } from '../../src/domain/answer/answer-line';
import { scopeOf, trialsStillToReport } from '../../src/domain/answer/belongs-to-scope';
import { nextLine } from '../../src/domain/answer/next-line';
import { numberWord } from '../../src/domain/format/number-word';
import { stateOfTrial } from '../../src/domain/trials/trial-state';
import { trialRows, type TrialRow } from '../../src/domain/trials/trial-rows';
import { trialsLead } from '../../src/domain/trials/trials-lead';
import { spanOf, trialAxis } from '../../src/domain/trials/trial-axis';
import { conditionGroupCodes } from '../../src/domain/vocabulary/filters/condition-groups';
import { fixedDataset } from '../fixed-records';
import { livingDataset } from '../living-dataset';

const dataset = await livingDataset();
const index = indexOfDataset(dataset, {});
const { diagnoses, registeredTrials, release } = dataset;
const all = { condition: [], diagnosis: [] };
const rows = trialRows(registeredTrials, scopeOf(all, diagnoses), release.date);

describe('where a trial stands on the day of the dataset', () => {
  const planned = (date: string) => ({ completionDate: { date, planned: true } });
  it('is overdue once all of its planned day, month or year has passed', () => {
    const state = (date: string) =>
      stateOfTrial({ status: 'recruiting', ...planned(date) }, '2026-11-29');
    expect(['2026-11-28', '2026-11-29', '2026-10', '2026-11', '2025', '2026'].map(state)).toEqual([
      'overdue', 'due', 'overdue', 'due', 'overdue', 'due',
    ]); // prettier-ignore
  });

  it('never makes a withdrawn or stopped trial due, whatever date the registry keeps', () => {
    expect(stateOfTrial({ status: 'withdrawn', ...planned('2030') }, '2026-11-29')).toBe(
      'withdrawn',
    );
    expect(stateOfTrial({ status: 'terminated', ...planned('2030') }, '2026-11-29')).toBe(
      'stopped',
    );
  });
});

const questions = [
  all,
  ...conditionGroupCodes.map((code) => ({ ...all, condition: [code] })),
  ...diagnoses.map(({ id }) => ({ ...all, diagnosis: [id] })),
];

// The answer and the page are made from two files; a reader goes from one to the other.
test.each(questions)('the page and the line “Next” count alike for %o', (question) => {
  const scope = scopeOf(question, diagnoses);
  const shown = trialRows(registeredTrials, scope, release.date);
  const owed = trialsStillToReport(index.registeredTrials, scope);
  expect(
    shown
      .filter(stillOwed)
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(owed.map(({ id }) => id).toSorted());
  const next = lineText(nextLine(owed, null, release.date));
  const overdue = shown.filter((row) => row.overdue).length;
  const said = /; ([a-z\d]+) (?:is|are) overdue/.exec(next)?.[1];
  if (owed.length > 1) expect(said ?? 'zero').toBe(overdue === 0 ? 'zero' : numberWord(overdue));
  const lead = trialsLead(shown);
  if (owed.length > 0) expect(lead).toContain(`${owed.length} ha`);
  if (overdue > 0) expect(lead).toContain(`${overdue} overdue`);
});

function stillOwed({ state }: TrialRow): boolean {
  return ['due', 'overdue', 'completed', 'undated'].includes(state);
}

test('the lead counts each trial that is owed once', () => {
  const said = /still to report: (.*)\.$/.exec(trialsLead(rows))?.[1]?.replace(/\(.*?\)/, '') ?? '';
  const sum = [...said.matchAll(/\d+/g)].reduce((total, [n]) => total + Number(n), 0);
  expect(sum).toBe(rows.filter(stillOwed).length);
});

test('no span leaves the time line, and none ends before it starts', () => {
  const axis = trialAxis(rows, release.date);
  expect(axis.today).toBeGreaterThan(0);
  expect(axis.today).toBeLessThan(1);
  for (const row of rows) {
    const span = spanOf(row, axis);
    expect(span === null, row.id).toBe(row.end === null);
    if (span === null) continue;
    expect(span.endFrom, row.id).toBeLessThanOrEqual(span.endTo);
    expect(span.endFrom, row.id).toBeGreaterThanOrEqual(0);
    expect(span.endTo, row.id).toBeLessThanOrEqual(1);
    if (span.from !== null) expect(span.from, row.id).toBeLessThanOrEqual(span.endTo);
    // What is overdue ends left of the line, what is due does not.
    if (row.overdue) expect(span.endTo, row.id).toBeLessThan(axis.today);
    if (row.state === 'due') expect(span.endTo, row.id).toBeGreaterThanOrEqual(axis.today);
  }
});

test('what could not be read is said, never left empty', async () => {
  const fixed = await fixedDataset();
  const told = trialRows(fixed.registeredTrials, scopeOf(all, fixed.diagnoses), '2026-11-22');
  const provisional = told.find(({ id }) => id === 'actrn12623000172606');
  expect(provisional?.endText).toEqual({ text: 'Date not in what could be read', known: false });
  expect(provisional?.state).toBe('undated');
  const open = told.find(({ id }) => id === 'nct06723561');
  expect(open?.against).toEqual({ text: 'no comparison group', known: true });
});
