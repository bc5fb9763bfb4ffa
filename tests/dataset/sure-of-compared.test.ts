import { describe, expect, test } from 'vitest';
import { indexOfDataset } from '../../src/data/build/index-of-dataset';
import { synthesisStudies } from '../../src/data/build/synthesis-studies';
import { evidenceCodec } from '../../src/domain/address/evidence-codec';
import { boundSentence, notRated } from '../../src/domain/certainty/bound-words';
import { certaintyBound } from '../../src/domain/certainty/certainty-bound';
import { certaintyContext } from '../../src/domain/certainty/certainty-context';
import { certaintyReference } from '../../src/domain/certainty/certainty-reference';
import { evidenceBody, type RatedBody } from '../../src/domain/certainty/evidence-body';
import { summaryOfFindings, type FindingRow } from '../../src/domain/certainty/findings';
import { howSureOfQuestion } from '../../src/domain/certainty/how-sure-of-question';
import { familyPicks } from '../../src/domain/pooling/family-picks';
import { nobodyOmitted, standardMethod } from '../../src/domain/pooling/method/standard-pool';
import { prepareSearch } from '../../src/domain/select/prepare-search';
import { selectionOf } from '../../src/domain/select/question';
import { searchWordsOf } from '../../src/domain/summary/search-words';
import type { StudyForPooling } from '../../src/domain/study/study-for-pooling';
import { usualCorrelation } from '../../src/domain/synthesis/usual-correlation';
import { conditionGroupCodes } from '../../src/domain/vocabulary/filters/condition-groups';
import { livingDataset } from '../living-dataset';

const dataset = await livingDataset();
const index = indexOfDataset(dataset, {});
const prepared = prepareSearch(index.studies, index.diagnoses, () => searchWordsOf(dataset));
const known = {
  diagnoses: new Set(index.diagnoses.map(({ id }) => id)),
  studyIds: new Set<string>(),
};
const records = synthesisStudies(dataset.studies);
const byId = new Map(records.map((study) => [study.id, study]));
const certainty = certaintyReference(dataset);

const questions = [
  '',
  ...conditionGroupCodes.map((code) => `condition=${code}`),
  ...index.diagnoses.map(({ id }) => `diagnosis=${id}`),
];

const asked = questions.map((query) => {
  const selection = selectionOf(prepared, evidenceCodec.decode(query, known).view);
  const ids = new Set(selection.ofQuestion.map(({ id }) => id));
  const own = records.filter(({ id }) => ids.has(id));
  const picks = familyPicks(own, { measure: null, r: usualCorrelation }, nobodyOmitted);
  const context = certaintyContext(certainty, selection.questionView, index.diagnoses);
  return { query, selection, picks, context };
});

/** Every line that the table shows at a question, whichever outcome is looked at. */
function rowsAt({ picks, context }: (typeof asked)[number]): readonly FindingRow[] {
  return picks.flatMap(({ family }) =>
    summaryOfFindings(picks, family, byId, standardMethod, context).rows.filter(
      (row) => row.family === family,
    ),
  );
}

/** Whether the text of a record sets two arms against each other, read without a rule of the site. */
function comparesArms(study: StudyForPooling | undefined, key: string): boolean {
  const { outcomes = [], harms } = study ?? {};
  const outcome = outcomes.find((one) => one.key === key);
  if (outcome) {
    const text = JSON.stringify(outcome.effect);
    const numbers = outcome.arms.filter((arm) => Object.values(arm).some((v) => typeof v === 'number')); // prettier-ignore
    return /"p":\{|"favours":"(?!unclear)|"estimate":-?\d/.test(text) || numbers.length > 1;
  }
  const named = { serious: harms?.serious, stopped: harms?.stopped };
  const harm = harms?.events?.find?.((one) => one.key === key) ?? named[key as keyof typeof named];
  const arms = harm && 'arms' in harm ? (harm.arms ?? []) : [];
  return arms.filter(({ events, percent }) => typeof events === 'number' || typeof percent === 'number').length > 1; // prettier-ignore
}

/** Bounds said of randomised trials whose arms nobody could set against each other. */
function unfoundedBounds(rowsOf: (question: (typeof asked)[number]) => readonly FindingRow[]) {
  return asked.flatMap((question) =>
    rowsOf(question).flatMap(({ family, bound }) =>
      (bound?.start === 'high' ? bound.body.studies : [])
        .filter(({ studyId, outcomeKey }) => !comparesArms(byId.get(studyId), outcomeKey))
        .map(({ studyId }) => `?${question.query}: ${family} of ${studyId}`),
    ),
  );
}

describe('the summary of findings', () => {
  test('is sure only of what was compared', () => {
    expect(unfoundedBounds(rowsAt)).toEqual([]);
  });

  test('a planted fault is seen: a bound on trials without figures of both arms', () => {
    const planted = (question: (typeof asked)[number]) =>
      rowsAt(question).map((row) => {
        const pick = question.picks.find(({ family }) => family === row.family);
        const body = row.notRated === null || !pick ? null : evidenceBody(pick, byId);
        if (body === null) return row;
        const rated: RatedBody = { ...body, form: 'no-figure' };
        return { ...row, bound: certaintyBound(rated, question.context, byId) };
      });
    expect(unfoundedBounds(planted).length).toBeGreaterThan(0);
  });

  test('keeps the line of a harm that a trial mentions, and says that it is not rated', () => {
    const lines = asked.flatMap(rowsAt).filter((row) => row.notRated !== null);
    expect(lines.length).toBeGreaterThan(0);
    for (const row of lines) {
      expect(row).toMatchObject({ bound: null, notRated, effect: null });
      expect(row.participants).toMatch(/RCT/);
      expect(row.whatHappens).not.toContain('Not in what could be read');
    }
  });

  test('opens where its figures were read on every line that has any', () => {
    for (const row of asked.flatMap(rowsAt))
      expect(row.source === null, row.family).toBe(row.participants === 'no data');
  });
});

test.each(asked)('“How sure” at “?$query” says of its outcome what the table says', (question) => {
  const line = howSureOfQuestion(question.selection, { studies: records, certainty }, index.diagnoses); // prettier-ignore
  const text = line.map((part) => part.text).join('');
  const lines = rowsAt(question).flatMap(({ bound }) => (bound ? [boundSentence(bound, 'outcome')] : [])); // prettier-ignore
  const ofTable = lines.map((segments) => segments.map((part) => part.text).join(''));
  if (text.startsWith('Certainty at most') || text.includes(' or less for '))
    expect(ofTable).toContain(text);
  else {
    const benefits = rowsAt(question).filter(({ family }) => !/event|stopped|dream|nausea|headache|insomnia|diarrh|dizz/.test(family)); // prettier-ignore
    expect(benefits.filter(({ bound }) => bound !== null)).toEqual([]);
  }
});
