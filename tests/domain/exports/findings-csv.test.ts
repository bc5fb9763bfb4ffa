import { expect, it } from 'vitest';
import { notRated } from '../../../src/domain/certainty/bound-words';
import { certaintyBound } from '../../../src/domain/certainty/certainty-bound';
import { findingsCsv } from '../../../src/domain/exports/findings-csv';
import { body, noContext } from '../certainty/body-of-evidence';

const cells = {
  detail: 'lower is better',
  comparatorRisk: null,
  ldnRisk: null,
  notEstimable: '',
  whatHappens: 'Not clear.',
  notRated: null,
  source: null,
};

it('gives each outcome a line per domain with rule, values, level and source, and one without data', () => {
  const bound = certaintyBound(body({ participants: 195 }), noContext, new Map());
  const csv = findingsCsv(
    {
      rows: [
        { ...cells, family: 'pain-intensity', outcome: 'Pain', participants: '195 (2 RCTs)', effect: '−0.5\u00a0[−0.7,\u00a0−0.3]', bound },
        { ...cells, family: 'any-adverse-event', outcome: 'Harm', participants: 'no data', effect: null, bound: null },
        { ...cells, family: 'serious-adverse-event', outcome: 'Serious', participants: '80 (1 RCT)', effect: null, bound: null, notRated },
      ], // prettier-ignore
      notCompared: [],
    },
    'placebo',
  );
  const [head = '', ...lines] = csv.split('\r\n');
  expect(head).toContain('Domain,Rule,Values used,Level,Source of the rule');
  expect(lines.filter((line) => line.startsWith('Pain,'))).toHaveLength(7);
  expect(lines.filter((line) => line.startsWith('Harm,'))).toHaveLength(1);
  const serious = lines.filter((line) => line.startsWith('Serious,'));
  expect(serious).toHaveLength(1);
  expect(serious[0]).toContain('Not rated: no figures of both arms in what could be read');
  const imprecise = lines.find((line) => line.includes('Imprecision'));
  expect(imprecise).toContain('At most moderate');
  expect(imprecise).toContain('195 people, fewer than 400.');
  expect(imprecise).toContain('J Clin Epidemiol 64:1283');
});
