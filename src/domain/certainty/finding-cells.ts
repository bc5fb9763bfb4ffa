import { refusals } from '../effects/refusal';
import { formatOnScale } from '../format/effect-scale';
import { counted, formatNumber, formatRange } from '../format/number';
import { listOf } from '../format/words';
import { absoluteEffect, ldnRangeText, observedBaseline } from '../pooling/people/absolute-effect';
import { doubtOf } from '../pooling/doubt';
import type { FamilyPick } from '../pooling/family-picks';
import type { MethodChoice } from '../pooling/method/method-choice';
import { poolGroup, type PooledGroup } from '../pooling/pool-family';
import { pooledScale } from '../pooling/pooled-scale';
import { shownInterval } from '../pooling/shown-interval';
import { sourceOfRows } from '../pooling/source-of-rows';
import type { SynthesisRow } from '../pooling/synthesis-row';
import { keptRows, type PoolableRow } from '../pooling/who-is-pooled';
import type { FigureSource } from '../sources/source-entry';
import type { StudyForPooling } from '../study/study-for-pooling';
import { conclusionOf } from '../synthesis/interval';
import { comparatorClasses } from '../vocabulary/filters/comparators';
import { outcomeFamilies, type OutcomeFamily } from '../vocabulary/outcome-families';
import { poolingMeasures } from '../vocabulary/pooling-measures';
import { evidenceBody, type EvidenceBody } from './evidence-body';
import { unpooledEvidence } from './unpooled-evidence';

/** What a line of a summary of findings says; null where there is nothing to say it of. */
export interface FindingCells {
  readonly outcome: string;
  /** Scale, which way is better, and when. */
  readonly detail: string;
  readonly participants: string;
  readonly comparatorRisk: string | null;
  readonly ldnRisk: string | null;
  /** null where no figure can be had; why not stands in `notEstimable`. */
  readonly effect: string | null;
  readonly notEstimable: string;
  readonly whatHappens: string;
  /** Where the figures behind the line were read; null without any. */
  readonly source: FigureSource | null;
}

/** The cells of one family, pooled as chosen; `studies` holds the records behind its rows, by id. */
export function findingCells(
  pick: FamilyPick,
  choice: MethodChoice,
  studies: ReadonlyMap<string, StudyForPooling>,
): FindingCells {
  const [compared] = pick.compared.groups;
  const group = compared && poolGroup(compared, choice);
  const rows = group ? keptRows(group) : [];
  const named = {
    outcome: outcomeFamilies[pick.family].label,
    detail: detailText(pick.family, rows, group),
  };
  const [row] = rows;
  return group && row
    ? { ...named, ...withFigures(pick, group, row) }
    : { ...named, ...withoutFigures(pick, evidenceBody(pick, studies), studies) };
}

/** What is measured, on which scale, which way is better and when, of the rows that count. */
function detailText(
  family: OutcomeFamily,
  rows: readonly PoolableRow[],
  group: PooledGroup | undefined,
): string {
  const weeks = rows.map((r) => r.timepointWeeks).filter((w): w is number => w !== null && w > 0);
  const scale = rows[0]?.result.scaleKey;
  return [
    scale ? `scale ${scale}` : null,
    outcomeFamilies[family].lowerIsBetter ? 'lower is better' : 'higher is better',
    weeks.length === 0 ? null : `${formatRange(weeks)} weeks`,
    group?.comparatorClass === 'active'
      ? `against ${comparatorClasses.active.label.toLowerCase()}`
      : null,
  ]
    .filter((part) => part !== null)
    .join(', ');
}

type Figures = Omit<FindingCells, 'outcome' | 'detail'>;

function withFigures(
  { family, measure }: FamilyPick,
  group: PooledGroup,
  first: PoolableRow,
): Figures {
  const rows = keptRows(group);
  const source = sourceOfRows(outcomeFamilies[family].label, rows);
  const participants = peopleAndTrials(group.participants, rows.length);
  const scale = pooledScale(measure, group.rows);
  const { synthesis } = group;
  const name = poolingMeasures[measure].inSentence;
  if (!synthesis) {
    const { cells, yi } = first.result;
    return {
      participants,
      notEstimable: '',
      comparatorRisk: cells && per100((100 * cells.e2) / cells.n2),
      ldnRisk: cells && per100((100 * cells.e1) / cells.n1),
      effect: `${formatOnScale(scale, yi, shownInterval(first))}${scale.unit} (${name}, one trial)`,
      whatHappens: 'One trial only; not pooled.',
      source,
    };
  }
  const baseline = outcomeFamilies[family].kind === 'binary' ? observedBaseline(group) : null;
  const absolute = baseline === null ? null : absoluteEffect(synthesis, measure, family, baseline);
  return {
    participants,
    notEstimable: '',
    comparatorRisk: absolute && per100(absolute.comparatorPer100),
    ldnRisk: absolute && `${per100(absolute.ldnPer100)} (${ldnRangeText(absolute)})`,
    effect: `${formatOnScale(scale, synthesis.estimate, synthesis.interval)}${scale.unit} (${name}${synthesis.kind === 'bayesian' ? ', Bayesian' : ''})`,
    whatHappens: whatHappens(group, synthesis, family),
    source,
  };
}

function withoutFigures(
  { family, compared }: FamilyPick,
  body: EvidenceBody | null,
  studies: ReadonlyMap<string, StudyForPooling>,
): Figures {
  const nothing = { comparatorRisk: null, ldnRisk: null, effect: null, notEstimable: '' };
  if (body === null)
    return {
      ...nothing,
      participants: 'no data',
      whatHappens:
        compared.groups.length > 0
          ? 'Every comparison that reports this was left out by the reader.'
          : 'Not in what could be read of these studies.',
      source: null,
    };
  const n = body.studies.length;
  const keys = new Set(body.studies.map(rowKey));
  const own = compared.unpooled.filter(({ row }) => keys.has(rowKey(row)));
  const source = sourceOfRows(
    outcomeFamilies[family].label,
    own.map(({ row }) => row),
  );
  if (body.form === 'not-randomised')
    return {
      ...nothing,
      participants: `no randomised trial; ${counted(n, 'other study', 'other studies')}`,
      notEstimable: 'not estimable: nothing was compared at random',
      whatHappens: 'Only seen without randomisation.',
      source,
    };
  const why = [...new Set(own.map(({ reason }) => refusals[reason]))];
  return {
    ...nothing,
    participants: peopleAndTrials(body.participants, n),
    notEstimable: `not estimable: ${listOf(why)}${alsoNotRead(compared, body, studies)}`,
    whatHappens: 'Compared, but no effect can be computed.',
    source,
  };
}

function rowKey({ studyId, outcomeKey }: Pick<SynthesisRow, 'studyId' | 'outcomeKey'>): string {
  return `${studyId} ${outcomeKey}`;
}

/** Trials beside those of a body that report the outcome, but not by arm. */
function alsoNotRead(
  { unpooled }: FamilyPick['compared'],
  { form, comparatorClass }: EvidenceBody,
  studies: ReadonlyMap<string, StudyForPooling>,
): string {
  if (form !== 'no-figure') return '';
  const { armsNotRead } = unpooledEvidence(unpooled, studies);
  const n = armsNotRead.filter(({ row }) => row.comparatorClass === comparatorClass).length;
  return n === 0 ? '' : `; ${counted(n, 'more RCT')} without figures of both arms`;
}

function peopleAndTrials(participants: number | null, trials: number): string {
  return `${participants ?? 'not reported by all'} (${counted(trials, 'RCT')})`;
}

function per100(value: number): string {
  return `${formatNumber(value, 0)} per 100`;
}

/** What the interval says, in people where people are counted; never more than it says. */
function whatHappens(
  { doubts }: PooledGroup,
  { interval }: NonNullable<PooledGroup['synthesis']>,
  family: OutcomeFamily,
): string {
  const { label, lowerIsBetter, phrase } = outcomeFamilies[family];
  const name = label.toLowerCase();
  const side = conclusionOf(interval);
  if (side === 'includes-null')
    return `The evidence does not tell whether LDN changes ${phrase === null ? name : `how many people ${phrase}`}.`;
  const fewer = side === 'below-null';
  const change =
    phrase === null
      ? `LDN may ${fewer === lowerIsBetter ? 'improve' : 'worsen'} ${name}`
      : `${fewer ? 'Fewer' : 'More'} people may ${phrase} on LDN`;
  return `${change}${doubtOf(doubts, 'few-studies') ? '; few trials' : ''}.`;
}
