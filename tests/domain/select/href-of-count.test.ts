import { describe, expect, test } from 'vitest';
import { hrefOfCount } from '../../../src/domain/select/href-of-count';
import { gatherDataset } from '../../../src/data/build/gather-dataset';
import { indexOfDataset } from '../../../src/data/build/index-of-dataset';
import { answerOf } from '../../../src/domain/answer/answer';
import { scopeOf } from '../../../src/domain/answer/belongs-to-scope';
import { benefitLine } from '../../../src/domain/answer/benefit-line';
import { evidenceKinds, rankedKindCodes } from '../../../src/domain/summary/evidence-kinds';
import { evidenceMap } from '../../../src/domain/answer/evidence-map';
import { prepareSearch } from '../../../src/domain/select/prepare-search';
import { searchWordsOf } from '../../../src/domain/summary/search-words';
import { selectionOf } from '../../../src/domain/select/question';
import { selectStudies } from '../../../src/domain/select/select-studies';
import { evidenceCodec } from '../../../src/domain/address/evidence-codec';
import type { EvidenceView } from '../../../src/domain/address/view';
import { conditionGroupCodes } from '../../../src/domain/vocabulary/filters/condition-groups';

const { dataset } = await gatherDataset('fixtures/records');
if (dataset === null) throw new Error('The dataset has faults; see dataset.test.ts');
const index = indexOfDataset(dataset, {});
const prepared = prepareSearch(index.studies, index.diagnoses, () => searchWordsOf(dataset));
const known = {
  diagnoses: new Set(index.diagnoses.map(({ id }) => id)),
  studyIds: new Set(index.studies.map(({ id }) => id)),
};
const viewOf = (query: string) => evidenceCodec.decode(query, known).view;
const listedAt = (href: string) =>
  selectStudies(prepared, viewOf(href.slice(href.indexOf('?')))).map(({ id }) => id);

function answerFor(view: EvidenceView) {
  const selected = selectStudies(prepared, view);
  return answerOf(selected, {
    everything: index.studies,
    diagnoses: index.diagnoses,
    registeredTrials: index.registeredTrials,
    scope: scopeOf(view, index.diagnoses),
  });
}

const countsIn = (view: EvidenceView) =>
  benefitLine(answerFor(view), { uncontrolled: 0, mixed: true }).flatMap(
    ({ counted }) => counted ?? [],
  );

describe('a number of the answer', () => {
  const scopes = [
    '',
    ...conditionGroupCodes.map((code) => `condition=${code}`),
    ...index.diagnoses.map(({ id }) => `diagnosis=${id}`),
  ];
  test.each(scopes)('leads to as many studies as it says: %s', (query) => {
    const view = viewOf(query);
    for (const { filter, count } of countsIn(view)) {
      const href = hrefOfCount(prepared, view, filter, count);
      expect(href, JSON.stringify(filter)).not.toBeNull();
      expect(listedAt(href ?? '')).toHaveLength(count);
    }
  });

  test('leads to the randomised trials it names, and no later report of one', () => {
    const view = viewOf('condition=centralized-pain');
    const answer = answerFor(view);
    const [all] = countsIn(view);
    if (all === undefined) throw new Error('No number in the answer on centralized pain');
    const listed = listedAt(hrefOfCount(prepared, view, all.filter, all.count) ?? '');
    const trials = answer.compared.filter(({ design }) => design.startsWith('rct'));
    expect(listed.toSorted()).toEqual(trials.map(({ id }) => id).toSorted());
    // Nielsen 2026 reports people of Due Bruun 2024 again.
    expect(listed).not.toContain('nielsen-2026');
  });

  test('stays within what the reader chose', () => {
    const view = viewOf('direction=ldn&condition=centralized-pain');
    for (const { filter, count } of countsIn(view)) {
      const href = hrefOfCount(prepared, view, filter, count);
      if (href !== null) expect(viewOf(href.slice(1)).direction).toEqual(['ldn']);
    }
  });

  test('is plain text where every address would list other studies', () => {
    const view = viewOf('design=rct-crossover');
    expect(hrefOfCount(prepared, view, { design: ['rct'] }, 7)).toBeNull();
  });
});

describe('the map', () => {
  const whole = selectionOf(prepared, evidenceCodec.defaults);
  const rows = evidenceMap(index.studies, whole, index.diagnoses);
  test.each(rows.map((row) => [row.diagnosis.label, row] as const))(
    'each disc of %s leads to the records it counts',
    (_, { diagnosis, cells }) => {
      for (const kind of rankedKindCodes) {
        const { own, context } = cells[kind];
        if (own + context === 0) continue;
        const filter = { ...evidenceKinds[kind].filter, diagnosis: [diagnosis.id] };
        const href = hrefOfCount(prepared, evidenceCodec.defaults, filter, own + context);
        expect(href, kind).not.toBeNull();
      }
    },
  );

  test('keeps what the dataset has where a filter shows none of it', () => {
    const chosen = selectionOf(prepared, viewOf('diagnosis=fibromyalgia&comparator=none'));
    const narrowed = evidenceMap(index.studies, chosen, index.diagnoses);
    // The forms of a diagnosis that have records are rows of their own; other diagnoses are not asked.
    expect(narrowed.map(({ diagnosis }) => diagnosis.id)).toContain('fibromyalgia');
    expect(narrowed.map(({ diagnosis }) => diagnosis.id)).not.toContain('multiple-sclerosis');
    for (const { diagnosis, cells, shown } of narrowed) {
      expect(cells).toEqual(rows.find((row) => row.diagnosis.id === diagnosis.id)?.cells);
      expect(shown?.randomised.own).toBe(0);
    }
  });

  test('counts other uses of naltrexone apart', () => {
    const fibromyalgia = rows.find(({ diagnosis }) => diagnosis.id === 'fibromyalgia');
    // Younger 2009 with 50 mg, which is not a low dose.
    expect(fibromyalgia?.cells.randomised.context).toBe(1);
  });
});
