import { poolingMeasures } from '../vocabulary/pooling-measures';
import { effectScales, formatOnScale } from '../format/effect-scale';
import { poolSignals } from '../pooling/pool-signals';
import { conclusionOf } from '../synthesis/interval';
import { outcomeFamilies, type OutcomeFamily } from '../vocabulary/outcome-families';
import { absoluteEffect, observedBaseline } from '../pooling/absolute-effect';
import type { FamilyPick } from '../pooling/family-picks';
import { doubtOf } from '../pooling/doubt';
import { keptRows, type PoolableRow } from '../pooling/who-is-pooled';
import { poolGroup, type PooledGroup } from '../pooling/pool-family';
import { shownInterval } from '../pooling/shown-interval';
import type { MethodChoice } from '../pooling/method/method-choice';
import type { PooledAnswer } from '../pooling/method/pooled-answer';
import type { StudyForPooling } from '../study/study-for-pooling';
import { counted, formatNumber } from '../format/number';

/** One line of a summary-of-findings table; every cell is words or figures with their reason. */
export interface FindingRow {
  readonly family: OutcomeFamily;
  readonly outcome: string;
  readonly participants: string;
  readonly comparatorRisk: string;
  readonly ldnRisk: string;
  readonly effect: string;
  readonly signals: readonly string[];
  readonly whatHappens: string;
}

/** At most seven outcomes: benefits first, and harms always, with or without data. */
const benefitFamilies: readonly OutcomeFamily[] = [
  'pain-intensity',
  'pain-30',
  'function',
  'quality-of-life',
];
const harmFamilies: readonly OutcomeFamily[] = [
  'any-adverse-event',
  'serious-adverse-event',
  'stopped-for-harms',
];

/** The table for the comparisons on screen, pooled here as chosen; `studies` holds the records behind their rows, by id. */
export function summaryOfFindings(
  picks: readonly FamilyPick[],
  studies: ReadonlyMap<string, StudyForPooling>,
  choice: MethodChoice,
): readonly FindingRow[] {
  const byFamily = new Map(picks.map((pick) => [pick.family, pick]));
  return [...benefitFamilies, ...harmFamilies].flatMap((family) => {
    const pick = byFamily.get(family);
    return pick ? [findingRow(pick, studies, choice)] : [];
  });
}

const none = 'not estimable';
/** In place of risks where means are compared. */
const means = 'no risks: means are compared';

function findingRow(
  pick: FamilyPick,
  studies: ReadonlyMap<string, StudyForPooling>,
  choice: MethodChoice,
): FindingRow {
  const { family, measure } = pick;
  const [compared] = pick.compared.groups;
  const group = compared && poolGroup(compared, choice);
  const { label, kind } = outcomeFamilies[family];
  const rows = group ? keptRows(group) : [];
  const base = { family, outcome: outcomeText(family, label, rows) };
  const [row] = rows;
  if (!group || !row)
    return {
      ...base,
      participants: 'no data',
      comparatorRisk: none,
      ldnRisk: none,
      effect: none,
      signals: [],
      whatHappens: group
        ? 'Every comparison that reports this was left out by the reader.'
        : 'No randomised comparison reports this in a form that can be pooled.',
    };
  const participants = `${group.participants ?? 'not reported by all'} (${counted(rows.length, 'RCT')})`;
  const scale = effectScales[measure];
  const { synthesis } = group;
  if (!synthesis) {
    const { cells } = row.result;
    return {
      ...base,
      participants,
      comparatorRisk: cells ? per100((100 * cells.e2) / cells.n2) : means,
      ldnRisk: cells ? per100((100 * cells.e1) / cells.n1) : means,
      effect: `${formatOnScale(scale, row.result.yi, shownInterval(row))}${scale.unit} (${poolingMeasures[measure].inSentence}, one study)`,
      signals: ['one study: not pooled'],
      whatHappens: 'One trial only; not pooled.',
    };
  }
  const baseline = kind === 'binary' ? observedBaseline(group) : null;
  const absolute = baseline === null ? null : absoluteEffect(synthesis, measure, family, baseline);
  return {
    ...base,
    participants,
    comparatorRisk: absolute ? per100(absolute.comparatorPer100) : means,
    ldnRisk: absolute
      ? `${per100(absolute.ldnPer100)} (${formatNumber(absolute.ldnInterval.low, 0)} to ${formatNumber(absolute.ldnInterval.high, 0)})`
      : means,
    effect: `${formatOnScale(scale, synthesis.estimate, synthesis.interval)}${scale.unit} (${poolingMeasures[measure].inSentence})`,
    signals: poolSignals(group, studies).map(({ text }) => text),
    whatHappens: whatHappens(group, synthesis, family),
  };
}

/** What is measured, on which scale, which way is better and when, of the rows that count. */
function outcomeText(family: OutcomeFamily, label: string, rows: readonly PoolableRow[]): string {
  const weeks = rows.map((r) => r.timepointWeeks).filter((w): w is number => w !== null && w > 0);
  const scale = rows[0]?.result.scaleKey;
  const lower = outcomeFamilies[family].lowerIsBetter ? 'lower is better' : 'higher is better';
  const follow =
    weeks.length === 0
      ? null
      : `${Math.min(...weeks)}${Math.max(...weeks) > Math.min(...weeks) ? `–${Math.max(...weeks)}` : ''} weeks`;
  return [label, scale ? `scale ${scale}` : null, lower, follow].filter(Boolean).join(', ');
}

function per100(value: number): string {
  return `${formatNumber(value, 0)} per 100`;
}

/** What the interval says, in people where people are counted; never more than it says. */
function whatHappens(
  { doubts }: PooledGroup,
  { interval }: PooledAnswer,
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
