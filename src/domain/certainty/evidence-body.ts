import { known } from '../missing/missing';
import { observedBaseline, absoluteEffect } from '../pooling/people/absolute-effect';
import type { FamilyPick } from '../pooling/family-picks';
import { keptRows, type PoolableRow, type UnpooledRow } from '../pooling/who-is-pooled';
import { poolGroup, type PooledGroup } from '../pooling/pool-family';
import { shownInterval } from '../pooling/shown-interval';
import { totalPeople } from '../study/count-people';
import { peopleBehindResult } from '../study/people';
import type { StudyForPooling } from '../study/study-for-pooling';
import type { Interval } from '../synthesis/interval';
import type { MethodChoice } from '../pooling/method/method-choice';
import type { TwoByTwo } from '../synthesis/study-input';
import type { ComparatorClass } from '../vocabulary/filters/comparators';
import { outcomeFamilies, type OutcomeFamily } from '../vocabulary/outcome-families';
import type { PoolingMeasure } from '../vocabulary/pooling-measures';
import { unpooledEvidence } from './unpooled-evidence';

/** A study of the evidence on one outcome, as far as certainty asks. */
export interface StudyInBody {
  readonly studyId: string;
  readonly name: string;
  /** Of the outcome or harm that the row rests on. */
  readonly outcomeKey: string;
  readonly participants: number | null;
  readonly dosesMgPerDay: readonly number[] | null;
  /** Slugs, without wider diagnoses. */
  readonly diagnoses: readonly string[];
  /** Effect on the pooled scale; null without a figure. */
  readonly yi: number | null;
  readonly interval: Interval | null;
  readonly cells: TwoByTwo | null;
}

/**
 * How the figures are read for certainty, whatever the reader chose: random effects with the Wald interval,
 * the narrowest usual one, so that neither a prior nor a wider method lowers what GRADE could allow.
 */
const usualReading: MethodChoice = { model: 'REML', ci: 'wald', tau: null };

/** The outcome family, and how its effects are expressed. */
type Asked = Pick<FamilyPick, 'family' | 'measure'>;

/** How evidence on an outcome stands that can be more or less sure. */
export type RatedForm = 'pooled' | 'one-trial' | 'no-figure' | 'not-randomised';

/** The same, or randomised comparisons of which no figures of both arms were read; the first that there is. */
export type BodyForm = RatedForm | 'arms-not-read';

/** The evidence on one outcome against one class of comparator. */
export interface EvidenceBody<Form extends BodyForm = BodyForm> {
  readonly family: OutcomeFamily;
  readonly measure: PoolingMeasure;
  readonly form: Form;
  /** null where nothing is compared, or the comparator is not known. */
  readonly comparatorClass: ComparatorClass | null;
  readonly studies: readonly StudyInBody[];
  /** Each person once; null where a study gives no number. */
  readonly participants: number | null;
  /** Of the pool or the one trial, on the pooled scale. */
  readonly interval: Interval | null;
  /** The same as a ratio of risks on the log scale; null for means, or where the risks are not known. */
  readonly riskRatio: Interval | null;
  readonly i2Percent: number | null;
}

/** The evidence that a bound of certainty is about. */
export type RatedBody = EvidenceBody<RatedForm>;

/** Whether there is anything to be sure of. */
export function isRated(body: EvidenceBody): body is RatedBody {
  return body.form !== 'arms-not-read';
}

const classes = ['placebo', 'active', null] as const;

/**
 * The evidence on a family: the pool, else the one trial with a figure, else the randomised comparisons
 * without one, else those whose arms were never set against each other in what was read, else what was not
 * randomised. null where nobody measured it, or where the reader left out
 * every comparison. `studies` holds the records behind the rows, by id.
 */
export function evidenceBody(
  pick: FamilyPick,
  studies: ReadonlyMap<string, StudyForPooling>,
): EvidenceBody | null {
  const { compared } = pick;
  const [first] = compared.groups;
  if (first) return withFigures(poolGroup(first, usualReading), pick, studies);
  const {
    compared: read,
    armsNotRead,
    notRandomised,
  } = unpooledEvidence(compared.unpooled, studies);
  const form = read.length > 0 ? 'no-figure' : 'arms-not-read';
  const found = read.length > 0 ? read : armsNotRead;
  for (const comparatorClass of classes) {
    const own = found.filter(({ row }) => row.comparatorClass === comparatorClass);
    if (own.length > 0) return withoutFigures(own, form, pick, comparatorClass, studies);
  }
  return notRandomised.length === 0
    ? null
    : withoutFigures(notRandomised, 'not-randomised', pick, null, studies);
}

function withFigures(
  group: PooledGroup,
  { family, measure }: Asked,
  studies: ReadonlyMap<string, StudyForPooling>,
): EvidenceBody | null {
  const kept = keptRows(group);
  const [first] = kept;
  if (!first) return null;
  const { synthesis } = group;
  const pooled = { estimate: first.result.yi, interval: shownInterval(first) };
  const { estimate, interval } = synthesis ?? pooled;
  return {
    family,
    measure,
    form: synthesis ? 'pooled' : 'one-trial',
    comparatorClass: group.comparatorClass,
    studies: kept.map((row) => studyInBody(row, row.result.participants, studies, row.result)),
    participants: group.participants,
    interval,
    riskRatio:
      outcomeFamilies[family].kind === 'binary'
        ? riskRatioOf(group, { family, measure }, { estimate, interval })
        : null,
    i2Percent: synthesis?.i2 ?? null,
  };
}

/** Odds ratios and risk differences as a ratio of risks, at the comparator risk that the trials saw. */
function riskRatioOf(
  group: PooledGroup,
  { family, measure }: Asked,
  effect: { readonly estimate: number; readonly interval: Interval },
): Interval | null {
  if (measure === 'RR') return effect.interval;
  const baseline = observedBaseline(group);
  if (baseline === null) return null;
  const absolute = absoluteEffect(effect, measure, family, baseline);
  if (absolute === null) return null;
  const ratio = (per100: number) => Math.log(per100 / baseline);
  return { low: ratio(absolute.ldnInterval.low), high: ratio(absolute.ldnInterval.high) };
}

function withoutFigures(
  rows: readonly UnpooledRow[],
  form: BodyForm,
  { family, measure }: Asked,
  comparatorClass: ComparatorClass | null,
  studies: ReadonlyMap<string, StudyForPooling>,
): EvidenceBody {
  const found = rows.map(({ row }) => {
    const study = studies.get(row.studyId);
    return { row, people: study ? peopleBehindResult(study) : null };
  });
  return {
    family,
    measure,
    form,
    comparatorClass,
    studies: found.map(({ row, people }) => studyInBody(row, people, studies, null)),
    participants: totalPeople(
      found.map(({ row: { participantSet }, people }) => ({
        participantSet,
        participants: people,
      })),
    ),
    interval: null,
    riskRatio: null,
    i2Percent: null,
  };
}

function studyInBody(
  row: Pick<PoolableRow, 'studyId' | 'name' | 'outcomeKey' | 'printedInterval'>,
  participants: number | null,
  studies: ReadonlyMap<string, StudyForPooling>,
  result: PoolableRow['result'] | null,
): StudyInBody {
  const study = studies.get(row.studyId);
  return {
    studyId: row.studyId,
    name: row.name,
    outcomeKey: row.outcomeKey,
    participants,
    dosesMgPerDay: known(study?.intervention.doseMgPerDay) ?? null,
    diagnoses: study?.diagnoses ?? [],
    yi: result?.yi ?? null,
    interval: result && shownInterval({ printedInterval: row.printedInterval, result }),
    cells: result?.cells ?? null,
  };
}
