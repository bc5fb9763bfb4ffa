import { describe, expect, test } from 'vitest';
import { indexOfDataset } from '../../src/data/build/index-of-dataset';
import { synthesisStudies } from '../../src/data/build/synthesis-studies';
import { evidenceCodec } from '../../src/domain/address/evidence-codec';
import { withView } from '../../src/domain/address/update-view';
import type { EvidenceView } from '../../src/domain/address/view';
import { answerOf, type Answer } from '../../src/domain/answer/answer';
import { scopeOf, trialsStillToReport } from '../../src/domain/answer/belongs-to-scope';
import { evidenceMap } from '../../src/domain/answer/evidence-map';
import { mayBePooled } from '../../src/domain/answer/may-be-pooled';
import { shownLine } from '../../src/domain/answer/shown-line';
import { numberWord } from '../../src/domain/format/number-word';
import { defaultFamily, familyPicks } from '../../src/domain/pooling/family-picks';
import { nobodyOmitted } from '../../src/domain/pooling/method/standard-pool';
import { safetyFileOf, type SafetyFile } from '../../src/domain/safety/safety-file';
import { safetyLead } from '../../src/domain/safety/safety-lead';
import { countParticipants } from '../../src/domain/select/count-participants';
import { countStudies } from '../../src/domain/select/count-studies';
import { prepareSearch } from '../../src/domain/select/prepare-search';
import { searchWordsOf } from '../../src/domain/summary/search-words';
import { selectionOf, type Selection } from '../../src/domain/select/question';
import { selectStudies } from '../../src/domain/select/select-studies';
import { countTrials } from '../../src/domain/summary/count-trials';
import { evidenceKinds, rankedKindCodes } from '../../src/domain/summary/evidence-kinds';
import type { StudySummary } from '../../src/domain/summary/study-summary';
import { usualCorrelation } from '../../src/domain/synthesis/usual-correlation';
import { conditionGroupCodes } from '../../src/domain/vocabulary/filters/condition-groups';
import { isRandomised } from '../../src/domain/vocabulary/filters/designs';
import { resultDirectionCodes } from '../../src/domain/vocabulary/filters/directions';
import { livingDataset } from '../living-dataset';

const dataset = await livingDataset();
const index = indexOfDataset(dataset, {});
const { studies, diagnoses, registeredTrials } = index;
const prepared = prepareSearch(studies, diagnoses, () => searchWordsOf(dataset));
const forPooling = new Map(synthesisStudies(dataset.studies).map((study) => [study.id, study]));
const labels = new Map(diagnoses.map(({ id, label }) => [id, label]));
const { defaults } = evidenceCodec;

/** Whole questions, and the same through filters that change none of their numbers. */
const questions: readonly Partial<EvidenceView>[] = [
  {},
  ...conditionGroupCodes.map((code) => ({ condition: [code] })),
  ...diagnoses.map(({ id }) => ({ diagnosis: [id] })),
];
const filters: readonly Partial<EvidenceView>[] = [
  {},
  { comparator: ['active'] },
  { direction: ['ldn'] },
  { design: ['observational'], n: 30 },
];

/** The numbers that one place gives, by what is counted. */
type Numbers = Readonly<Record<string, number>>;
/** What a question comes to at one place, whatever else is filtered. */
type Place = (selection: Selection) => Numbers;

function answerTo({ ofQuestion, questionView }: Selection): Answer {
  const scope = scopeOf(questionView, diagnoses);
  return answerOf(ofQuestion, { everything: studies, diagnoses, registeredTrials, scope });
}

const pools = new Map<string, Numbers>();

/** The pool of the outcome shown first, computed once for the same studies. */
function poolOf(of: readonly StudySummary[]): Numbers {
  const own = of.flatMap(({ id }) => forPooling.get(id) ?? []);
  const key = own.map(({ id }) => id).join();
  const before = pools.get(key);
  if (before) return before;
  const picks = familyPicks(own, { measure: null, r: usualCorrelation }, nobodyOmitted);
  const pick = picks.find(({ family }) => family === defaultFamily(picks));
  const pool = { pooled: pick?.k ?? 0, 'people pooled': pick?.participants ?? -1 };
  pools.set(key, pool);
  return pool;
}

/** The answer strip with its key facts. */
const strip: Place = (selection) => {
  const answer = answerTo(selection);
  return {
    'randomised trials': answer.randomised.trials,
    'randomised records': Object.values(answer.randomised).reduce((a, b) => a + b, 0),
    'controlled comparisons': answer.compared.length,
    ...Object.fromEntries(
      resultDirectionCodes.map((code) => [code, answer.comparisons[code].length]),
    ),
    'people compared': countParticipants(answer.compared).participants,
    'trials to report': answer.trialsToReport.length,
    ...poolOf(selection.ofQuestion),
  };
};

/** The lists that the numbers lead to, and the counts beside the filters. */
const lists: Place = ({ questionView }) => {
  const at = (patch: Partial<EvidenceView>) =>
    selectStudies(prepared, withView(questionView, patch));
  const compared = at({ direction: resultDirectionCodes, parent: true });
  return {
    'randomised trials': at({ design: ['rct'], parent: true }).filter((s) => !s.contextOnly).length,
    'randomised records': countStudies(prepared, withView(questionView, { design: ['rct'] })),
    'controlled comparisons': compared.length,
    ...Object.fromEntries(
      resultDirectionCodes.map((code) => [code, at({ direction: [code], parent: true }).length]),
    ),
    'people compared': countParticipants(compared).participants,
  };
};

/** The Synthesis screen. */
const synthesis: Place = ({ questionView }) => {
  const selection = selectionOf(prepared, questionView);
  const pooled = mayBePooled(selection);
  return {
    ...('studies' in pooled ? poolOf(pooled.studies) : {}),
    'trials to report': trialsStillToReport(registeredTrials, scopeOf(questionView, diagnoses)).length,
  }; // prettier-ignore
};

/** The line on what is shown, where it counts the comparisons of the question. */
const line: Place = (selection) => {
  const text = shownLine(selection, labels)?.map((segment) => segment.text).join('') ?? ''; // prettier-ignore
  const [, all] = /(\w+) controlled comparisons/.exec(text) ?? [];
  const words = Array.from({ length: 21 }, (_, n) => numberWord(n));
  const count = all === undefined ? -1 : words.indexOf(all);
  return count < 2 ? {} : { 'controlled comparisons': count };
};

/** The page on the dataset, of all records. */
const about: Place = ({ questionView: { condition, diagnosis } }) => {
  if (condition.length + diagnosis.length > 0) return {};
  const { trials, laterReports, otherUses } = countTrials(
    studies.filter(({ design }) => isRandomised(design)),
  );
  return {
    'randomised trials': trials,
    'randomised records': trials + laterReports + otherUses,
    'trials to report': dataset.registeredTrials.filter(({ id }) => registeredTrials.some((trial) => trial.id === id && trial.stillToReport)).length,
  }; // prettier-ignore
};

/** Numbers on which two places differ. */
function differences(places: Readonly<Record<string, Place>>): readonly string[] {
  return questions.flatMap((question) =>
    filters.flatMap((filter) => {
      const selection = selectionOf(prepared, withView(defaults, { ...question, ...filter }));
      const said = new Map<string, Map<number, string>>();
      for (const [name, place] of Object.entries(places))
        for (const [thing, n] of Object.entries(place(selection)))
          said.set(thing, (said.get(thing) ?? new Map<number, string>()).set(n, name));
      return [...said]
        .filter(([, values]) => values.size > 1)
        .map(([thing, values]) => `${JSON.stringify({ ...question, ...filter })}, ${thing}: ${[...values].map(String).join(' ≠ ')}`); // prettier-ignore
    }),
  );
}

const places = { strip, lists, synthesis, line, about };

describe('the same thing has the same number', () => {
  test('on every screen, whatever is filtered besides', () => {
    expect(differences(places)).toEqual([]);
  });

  // As it went wrong before: records for trials, the list for the question, all trials for its own.
  test.each<[string, Place]>([
    ['records are taken for trials', (selection) => ({ 'randomised trials': answerTo(selection).kinds.randomised.length })],
    ['later reports are tallied', ({ ofQuestion }) => ({ ldn: ofQuestion.filter(({ direction, contextOnly }) => direction === 'ldn' && !contextOnly).length })],
    ['the list is taken for the question', ({ shown }) => poolOf(shown)],
    ['trials of other conditions are counted', () => ({ 'trials to report': trialsStillToReport(registeredTrials, scopeOf(defaults, diagnoses)).length })],
    ['people are counted per record', (selection) => ({ 'people compared': answerTo(selection).compared.reduce((n, { participants }) => n + (participants ?? 0), 1) })],
  ])('it is seen where %s', (_, wrong) => {
    expect(differences({ ...places, wrong }).length).toBeGreaterThan(0);
  }); // prettier-ignore
});

/** Trials with adverse events beside placebo, as the lead of Safety counts them; and as the answer has them. */
function countedOnSafety(file: SafetyFile): readonly [said: string | undefined, counted: string] {
  const text = safetyLead(file, []).map((part) => part.text).join('');
  const [, said] = /At low doses (\w+) (?:trials count|trial counts) people/.exec(text) ?? [];
  const { adverseEvents } = answerTo(selectionOf(prepared, defaults));
  const counted = adverseEvents.filter(
    (study) =>
      study.adverseEvents?.unit !== 'events' && study.comparatorClasses.includes('placebo'),
  );
  return [said, numberWord(counted.length)];
} // prettier-ignore

describe('Safety counts the trials with adverse events beside placebo that the answer has', () => {
  const file = safetyFileOf(dataset);

  test('so it does', () => {
    const [said, counted] = countedOnSafety(file);
    expect(said).toBe(counted);
  });

  test('it is seen where Safety leaves one out', () => {
    const [first] = file.harms.filter(
      ({ event, comparatorClass, riskDifference }) =>
        event === 'any-adverse-event' && comparatorClass === 'placebo' && riskDifference !== null,
    );
    const [said, counted] = countedOnSafety({
      ...file,
      harms: file.harms.filter((row) => row !== first),
    });
    expect(said).not.toBe(counted);
  });
});

/** Numbers of the map that are not the length of the list of their diagnosis and kind. */
function wrongOnMap(rows: ReturnType<typeof evidenceMap>): readonly string[] {
  return rows.flatMap(({ diagnosis, total, cells }) => {
    const at = (patch: Partial<EvidenceView>) =>
      countStudies(prepared, withView(defaults, { ...patch, diagnosis: [diagnosis.id] }));
    const wrongCells = rankedKindCodes.filter(
      (kind) => at(evidenceKinds[kind].filter) !== cells[kind].own + cells[kind].context,
    );
    return [...(at({}) === total ? [] : ['total']), ...wrongCells].map(
      (what) => `${diagnosis.id}: ${what}`,
    );
  });
}

describe('every number of the map is the length of the list of its diagnosis and kind', () => {
  const rows = evidenceMap(studies, selectionOf(prepared, defaults), diagnoses);

  test('so it is', () => {
    expect(wrongOnMap(rows)).toEqual([]);
  });

  test('it is seen where a record is missing from the map', () => {
    const [, ...others] = studies;
    const fewer = evidenceMap(
      others,
      selectionOf(
        prepareSearch(others, diagnoses, () => searchWordsOf(dataset)),
        defaults,
      ),
      diagnoses,
    );
    expect(wrongOnMap(fewer)).not.toEqual([]);
  });
});
