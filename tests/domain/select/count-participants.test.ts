import { expect, test } from 'vitest';
import { bareStudy } from '../../../fixtures/study-for-selection';
import { countParticipants } from '../../../src/domain/select/count-participants';

test('each set of people once, by its largest number', () => {
  const trial = { participantSet: 'final-trial' };
  expect(
    countParticipants([
      bareStudy({ id: 'main', participants: 99, ...trial }),
      bareStudy({ id: 'secondary', participants: 92, ...trial }),
      bareStudy({ id: 'sub-study', participants: null, ...trial }),
      bareStudy({ id: 'other', participants: 31 }),
      bareStudy({ id: 'unknown', participants: null }),
      bareStudy({ id: 'review', participants: 3000, design: 'meta-analysis' }),
    ]),
  ).toEqual({
    participants: 130,
    countedRecords: 2,
    recordsSharingPeople: 2,
    recordsWithoutNumber: 1,
    recordsWithoutPeople: 1,
  });
});

test('a planned number of a protocol in the same set never enters', () => {
  const trial = { participantSet: 'final-trial' };
  const { participants } = countParticipants([
    bareStudy({ id: 'main', participants: 99, ...trial }),
    bareStudy({ id: 'protocol', participants: 120, design: 'protocol', ...trial }),
  ]);
  expect(participants).toBe(99);
});

test('people of a record on another use of naltrexone never enter', () => {
  const { participants } = countParticipants([
    bareStudy({ id: 'ldn', participants: 99 }),
    bareStudy({ id: 'with-an-opioid', participants: 719, contextOnly: true }),
  ]);
  expect(participants).toBe(99);
});

test('no studies, no people', () => {
  expect(countParticipants([]).participants).toBe(0);
});
