import { describe, expect, test } from 'vitest';
import { indexOfDataset } from '../../src/data/build/index-of-dataset';
import { evidenceCodec } from '../../src/domain/address/evidence-codec';
import { lineText, tooManyWords, wordsOf } from '../../src/domain/answer/answer-line';
import { answerLines } from '../../src/domain/answer/answer-lines';
import { answerOfQuestion } from '../../src/domain/answer/answer-of-question';
import { formatMonth } from '../../src/domain/format/date';
import { prepareSearch } from '../../src/domain/select/prepare-search';
import { searchWordsOf } from '../../src/domain/summary/search-words';
import { selectionOf } from '../../src/domain/select/question';
import { conditionGroupCodes } from '../../src/domain/vocabulary/filters/condition-groups';
import { livingDataset } from '../living-dataset';

const dataset = await livingDataset();
const index = indexOfDataset(dataset, {});
const { studies, diagnoses } = index;
const prepared = prepareSearch(studies, diagnoses, () => searchWordsOf(dataset));
const known = { diagnoses: new Set(diagnoses.map(({ id }) => id)), studyIds: new Set<string>() };
const byId = new Map(studies.map((study) => [study.id, study]));

function linesAt(query: string) {
  const selection = selectionOf(prepared, evidenceCodec.decode(query, known).view);
  const answer = answerOfQuestion(selection, index);
  return { answer, lines: answerLines(answer, selection, index) };
}

const questions = [
  '',
  ...conditionGroupCodes.map((code) => `condition=${code}`),
  ...diagnoses.map(({ id }) => `diagnosis=${id}`),
];

describe.each(questions)('the lines at “%s”', (query) => {
  const { answer, lines } = linesAt(query);
  const all = Object.entries(lines);

  test.each(all)('%s is a sentence of few words', (_, line) => {
    expect(wordsOf(line)).toBeGreaterThan(3);
    expect(wordsOf(line), lineText(line)).toBeLessThan(tooManyWords);
    expect(lineText(line)).toMatch(/^[A-Z\d].*\.$/);
    expect(lineText(line)).not.toMatch(
      /\bundefined\b|\bnull\b|NaN| {2}| ,|\(\)|by rule|with a figure/,
    );
  });

  test('each figure is the one on the card of its study', () => {
    for (const { figure, studyId, text } of lines.benefit) {
      if (!figure) continue;
      const band = byId.get(studyId ?? '')?.band;
      expect([band?.figureText, band?.pText], text).toContain(text);
    }
    for (const { figure, studyId, text } of lines.harms) {
      const study = byId.get(studyId ?? '');
      if (!figure || study === undefined) continue;
      const noted = index.harms
        .filter((harm) => harm.studyId === study.id)
        .map((harm) => harm.figure);
      const { adverseEvents: events } = study;
      const printed = events ? `${events.ldn} v\u00a0${events.comparator}` : '';
      expect([printed, ...noted]).toContain(text);
      // The card says the same counts.
      if (text === printed) expect(study.harms).toContain(`${events?.ldn} v ${events?.comparator}`);
    }
  });

  test('what comes next says when: since when a trial is overdue, and when the next is due', () => {
    const text = lineText(lines.next);
    const dates = answer.trialsToReport.flatMap(({ due }) => due ?? []).toSorted();
    const past = dates.filter((due) => due < index.date.slice(0, due.length));
    const [longest, next] = [past[0], dates.find((due) => !past.includes(due))];
    if (longest !== undefined) expect(text).toContain(`since ${formatMonth(longest)}`);
    if (next !== undefined) expect(text).toContain(formatMonth(next));
    if (dates.length === 0 && answer.trialsToReport.length > 0)
      expect(text).toMatch(/dates? that could not be read/);
    // Corrections come after all that, in one clause.
    expect(text.split('Corrected in ').length).toBeLessThan(3);
    expect(text).not.toMatch(/Corrected in .*; /);
  });

  test('each record that is named is one of the dataset and bears that name', () => {
    for (const { studyId, text, figure } of [...lines.benefit, ...lines.harms])
      if (studyId !== undefined && !figure) expect(byId.get(studyId)?.name).toBe(text);
  });
});

test('counting words sees a line that is too long', () => {
  expect(wordsOf([{ text: 'one two (three 4) ' }, { text: '41 of 49', figure: true }])).toBe(3);
});
