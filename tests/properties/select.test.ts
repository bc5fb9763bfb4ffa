import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { studySummaries } from '../../fixtures/arbitraries/study-summary';
import { evidenceView } from '../../fixtures/arbitraries/view';
import { preparedStudies, type SearchedStudy } from '../../fixtures/searched-studies';
import { syntheticDiagnoses } from '../../fixtures/synthetic-studies';
import type { StudySummary } from '../../src/domain/summary/study-summary';
import { countParticipants } from '../../src/domain/select/count-participants';
import { isOwnStudy } from '../../src/domain/study/own-study';
import { facetCounts } from '../../src/domain/select/facet-counts';
import { relaxations } from '../../src/domain/select/relaxations';
import { selectStudies } from '../../src/domain/select/select-studies';
import { evidenceCodec } from '../../src/domain/address/evidence-codec';
import { activeKeys, cleared, withView } from '../../src/domain/address/update-view';
import { facetKeys, filterKeys } from '../../src/domain/address/view';
import type { EvidenceView, FilterKey } from '../../src/domain/address/view';
import { sortCodes } from '../../src/domain/vocabulary/filters/view-choices';
import { designGroupsOf } from '../../src/domain/vocabulary/filters/designs';
import { doseBandsOf } from '../../src/domain/vocabulary/filters/doses';
import { durationBandsOf } from '../../src/domain/vocabulary/filters/durations';

// Many small datasets: seconds on an idle machine, longer on one that builds at the same time.
vi.setConfig({ testTimeout: 60_000 });

const prepare = (studies: readonly SearchedStudy[]) => preparedStudies(studies, syntheticDiagnoses);
const select = (studies: readonly SearchedStudy[], view: EvidenceView) => {
  const byId = new Map(studies.map((study) => [study.id, study]));
  return selectStudies(prepare(studies), view).flatMap(({ id }) => byId.get(id) ?? []);
};
const ids = (studies: readonly StudySummary[]) => studies.map(({ id }) => id);
const sortedIds = (studies: readonly StudySummary[]) => ids(studies).sort();
const filter = fc.constantFrom<FilterKey>(...filterKeys);

/** Views whose search text is found now and then. */
const view = fc.tuple(evidenceView, fc.constantFrom('', '', 'fibro', '65%', 'FM', 'n', 'women'))
  .map(([drawn, q]) => ({ ...drawn, q })); // prettier-ignore

/** One filter by its definition, study by study: slow and plain. Search text is not looked at. */
function passes(study: StudySummary, { years, n, ...chosen }: EvidenceView): boolean {
  const any = (wanted: readonly string[], has: readonly (string | null)[]) =>
    wanted.length === 0 || wanted.some((option) => has.includes(option));
  return (
    any(chosen.condition, study.conditionGroups) &&
    any(chosen.diagnosis, study.diagnoses) &&
    any(chosen.design, [study.design, ...designGroupsOf(study)]) &&
    any(chosen.outcome, study.outcomeDomains) &&
    any(chosen.comparator, study.comparatorClasses) &&
    any(chosen.dose, doseBandsOf(study.dosesMgPerDay)) &&
    any(chosen.duration, durationBandsOf(study.durationWeeks)) &&
    any(chosen.direction, [study.direction]) &&
    any(chosen.results, [study.results]) &&
    (!chosen.parent || study.parentStudy === null) &&
    (n === null || (study.participants !== null && study.participants >= n)) &&
    (years === null ||
      (study.year !== null &&
        study.year >= (years.from ?? -Infinity) &&
        study.year <= (years.to ?? Infinity)))
  );
}

describe('filters', () => {
  test('do what their definition says', () => {
    fc.assert(
      fc.property(studySummaries, evidenceView, (studies, drawn) => {
        const plain = { ...drawn, q: '' };
        const expected = studies.filter((study) => passes(study, plain));
        expect(sortedIds(select(studies, plain))).toEqual(sortedIds(expected));
      }),
      { numRuns: 150 },
    );
  });

  test('only narrow', () => {
    fc.assert(
      fc.property(studySummaries, view, filter, (studies, drawn, key) => {
        const wider = new Set(ids(select(studies, cleared(drawn, [key]))));
        for (const id of ids(select(studies, drawn))) expect(wider.has(id)).toBe(true);
      }),
    );
  });

  test('commute: one after the other, in either order, is both at once', () => {
    fc.assert(
      fc.property(studySummaries, view, fc.subarray([...filterKeys]), (studies, drawn, keys) => {
        const a = cleared({ ...drawn, sort: 'year' }, keys);
        const rest = filterKeys.filter((key) => !keys.includes(key));
        const b = cleared({ ...drawn, sort: 'year' }, rest);
        const both = ids(select(studies, { ...drawn, sort: 'year' }));
        expect(ids(select(select(studies, a), b))).toEqual(both);
        expect(ids(select(select(studies, b), a))).toEqual(both);
      }),
    );
  });

  test('do not change the studies they are given', () => {
    fc.assert(
      fc.property(studySummaries, view, (studies, drawn) => {
        const before = JSON.stringify(studies);
        const index = prepare(studies);
        for (const study of selectStudies(index, drawn)) expect(studies).toContain(study);
        facetCounts(index, drawn);
        expect(JSON.stringify(studies)).toBe(before);
      }),
      { numRuns: 50 },
    );
  });
});

describe('facet counts', () => {
  test('are what clicking the option alone would give', () => {
    fc.assert(
      fc.property(studySummaries, view, (studies, drawn) => {
        const index = prepare(studies);
        const counts = facetCounts(index, drawn);
        for (const key of facetKeys) {
          for (const [option, count] of counts[key]) {
            const clicked = withView(drawn, { [key]: [option] });
            expect(clicked[key]).toEqual([option]);
            expect(count).toBe(selectStudies(index, clicked).length);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('relaxations', () => {
  test('give what they promise, and miss none', () => {
    fc.assert(
      fc.property(studySummaries, view, (studies, drawn) => {
        const index = prepare(studies);
        const offered = relaxations(index, drawn);
        for (const { count, without } of offered) {
          expect(selectStudies(index, without).length).toBe(count);
        }
        if (selectStudies(index, drawn).length > 0) expect(offered).toEqual([]);
        else {
          const helpful = activeKeys(drawn).filter(
            (key) => selectStudies(index, cleared(drawn, [key])).length > 0,
          );
          expect(offered.map(({ key }) => key).sort()).toEqual([...helpful].sort());
        }
      }),
    );
  });
});

describe('orders', () => {
  test('do not depend on the order of the files, and lose no study', () => {
    fc.assert(
      fc.property(
        studySummaries.chain((studies) =>
          fc.tuple(
            fc.constant(studies),
            fc.shuffledSubarray(studies, { minLength: studies.length }),
          ),
        ),
        fc.constantFrom(...sortCodes),
        fc.constantFrom('', 'n', 'ware 2011', 'FM'),
        ([studies, shuffled], sort, q) => {
          const drawn = { ...evidenceCodec.defaults, sort, q };
          const listed = ids(select(studies, drawn));
          expect(ids(select(shuffled, drawn))).toEqual(listed);
          if (q === '') expect([...listed].sort()).toEqual(sortedIds(studies));
        },
      ),
      { numRuns: 150 },
    );
  });

  test('a filtered list keeps the order of the whole list', () => {
    fc.assert(
      fc.property(studySummaries, view, (studies, drawn) => {
        const whole = ids(select(studies, cleared(drawn)));
        const part = ids(select(studies, { ...drawn, q: '' }));
        expect(part).toEqual(whole.filter((id) => part.includes(id)));
      }),
    );
  });
});

describe('participants', () => {
  test('are never counted twice', () => {
    fc.assert(
      fc.property(studySummaries, (studies) => {
        const count = countParticipants(studies);
        const people = new Map<string, number>();
        for (const study of studies.filter(isOwnStudy)) {
          const set = study.participantSet ?? study.id;
          people.set(set, Math.max(people.get(set) ?? 0, study.participants ?? 0));
        }
        expect(count.participants).toBe([...people.values()].reduce((sum, n) => sum + n, 0));
        expect(countParticipants([...studies, ...studies]).participants).toBe(count.participants);
        expect(
          count.countedRecords +
            count.recordsSharingPeople +
            count.recordsWithoutNumber +
            count.recordsWithoutPeople,
        ).toBe(studies.length);
      }),
    );
  });

  test('fewer studies never have more people', () => {
    fc.assert(
      fc.property(studySummaries, view, (studies, drawn) => {
        const all = countParticipants(studies).participants;
        expect(countParticipants(select(studies, drawn)).participants).toBeLessThanOrEqual(all);
      }),
    );
  });
});
