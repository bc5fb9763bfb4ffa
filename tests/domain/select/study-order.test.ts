import { expect, test } from 'vitest';
import { bareStudy } from '../../../fixtures/study-for-selection';
import { preparedStudies } from '../../../fixtures/searched-studies';
import { selectStudies } from '../../../src/domain/select/select-studies';
import { evidenceCodec } from '../../../src/domain/address/evidence-codec';
import type { Sort } from '../../../src/domain/vocabulary/filters/view-choices';

const studies = [
  bareStudy({ id: 'case', design: 'case-report', participants: 900, precision: 3 }),
  bareStudy({ id: 'context', contextOnly: true, participants: 500, year: 2024 }),
  bareStudy({ id: 'no-number', year: 2021 }),
  bareStudy({ id: 'large', participants: 99, year: 2010, precision: 1 }),
  bareStudy({ id: 'old', participants: 30, year: 2009 }),
  bareStudy({ id: 'new', participants: 30, year: 2020 }),
  bareStudy({ id: 'z', name: 'Älund', participants: 30, year: 2020 }),
  bareStudy({ id: 'y', name: 'Alund', participants: 30, year: 2020, precision: 20 }),
];

test.each<[Sort, readonly string[]]>([
  ['design', ['large', 'y', 'z', 'new', 'old', 'no-number', 'case', 'context']],
  ['year', ['context', 'no-number', 'y', 'z', 'new', 'large', 'old', 'case']],
  ['participants', ['case', 'context', 'large', 'y', 'z', 'new', 'old', 'no-number']],
  ['precision', ['y', 'case', 'large', 'z', 'new', 'old', 'no-number', 'context']],
])('by %s', (sort, ids) => {
  const index = preparedStudies(studies, []);
  const listed = selectStudies(index, { ...evidenceCodec.defaults, sort });
  expect(listed.map(({ id }) => id)).toEqual(ids);
});

test('within a design, figures before words and a trial before its later analyses', () => {
  const { band } = bareStudy({ id: 'any' });
  const figure = { ...band, figureText: '\u22120.34' };
  const listed = selectStudies(
    preparedStudies(
      [
        bareStudy({ id: 'words', participants: 900 }),
        bareStudy({ id: 'later', participants: 99, band: figure, parentStudy: 'trial' }),
        bareStudy({ id: 'trial', participants: 99, band: figure }),
        bareStudy({ id: 'small-trial', participants: 10, band: figure }),
      ],
      [],
    ),
    evidenceCodec.defaults,
  );
  expect(listed.map(({ id }) => id)).toEqual(['trial', 'small-trial', 'later', 'words']);
});
