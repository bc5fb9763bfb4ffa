import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { studySummaries } from '../../fixtures/arbitraries/study-summary';
import { preparedStudies } from '../../fixtures/searched-studies';
import { syntheticDiagnoses, syntheticStudies } from '../../fixtures/synthetic-studies';
import { foldText, searchTokens } from '../../src/domain/select/search-tokens';
import { selectStudies } from '../../src/domain/select/select-studies';
import { evidenceCodec } from '../../src/domain/address/evidence-codec';

// Many small datasets: seconds on an idle machine, longer on one that builds at the same time.
vi.setConfig({ testTimeout: 60_000 });

const { defaults } = evidenceCodec;
const anyText = fc.string({ unit: 'binary', maxLength: 40 });
const studies = syntheticStudies(300, 7);
const index = preparedStudies(studies, syntheticDiagnoses);
const found = (q: string) => selectStudies(index, { ...defaults, q }).map(({ id }) => id);

test('any text can be searched, in any dataset', () => {
  fc.assert(
    fc.property(studySummaries, anyText, (drawn, q) => {
      const listed = selectStudies(preparedStudies(drawn, syntheticDiagnoses), { ...defaults, q });
      expect(listed.length).toBeLessThanOrEqual(drawn.length);
    }),
  );
});

test('a study is found by each word of its own title and by each of its figures', () => {
  for (const study of studies) {
    const texts = [study.title ?? '', study.name, ...study.figures];
    for (const token of texts.flatMap((text) => searchTokens(foldText(text)))) {
      expect(found(token)).toContain(study.id);
    }
  }
});

test('every name of a diagnosis finds every study of it', () => {
  for (const { id, label, synonyms } of syntheticDiagnoses) {
    const own = index.studies.filter(({ diagnoses }) => diagnoses.includes(id));
    for (const name of [label, ...synonyms, label.toUpperCase(), `"${label}"`]) {
      expect(found(name)).toEqual(expect.arrayContaining(own.map((study) => study.id)));
    }
  }
});

test('case and accents make no difference', () => {
  fc.assert(
    fc.property(fc.constantFrom('Sjögren', 'Brøvik', 'Crohn’s', 'algodystrophy', '65%'), (q) => {
      expect(found(q.toUpperCase())).toEqual(found(q));
      expect(found(foldText(q))).toEqual(found(q));
    }),
  );
});

test('figures are found exactly', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999 }), (tenths) => {
      const figure = `${tenths / 10}%`;
      const listed = new Set(found(figure));
      for (const study of studies.filter(({ id }) => listed.has(id))) {
        const own = searchTokens(foldText([...study.figures, study.finding].join(' ')));
        expect(own).toContain(figure);
      }
    }),
  );
});

test('the same text asked again, and another in between, gives the same list', () => {
  fc.assert(
    fc.property(anyText, anyText, (a, b) => {
      const first = found(a);
      found(b);
      expect(found(a)).toEqual(first);
    }),
  );
});

test('the synthetic dataset is the same each time and grows at its end', () => {
  expect(syntheticStudies(50, 3)).toEqual(syntheticStudies(50, 3));
  expect(syntheticStudies(60, 3).slice(0, 50)).toEqual(syntheticStudies(50, 3));
  const kinds = new Set(syntheticStudies(1000, 1).map(({ band }) => band.kind));
  expect([...kinds].sort()).toEqual(['before-after', 'difference', 'share', 'words']);
});
