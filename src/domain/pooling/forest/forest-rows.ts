import { type PoolingMeasure, poolingMeasures } from '../../vocabulary/pooling-measures';
import { formatOnScale } from '../../format/effect-scale';
import { formatWeeks } from '../../format/duration';
import { halfAddedMark } from '../../effects/half-added-mark';
import { refusals } from '../../effects/refusal';
import type { DerivationRoute } from '../../synthesis/derived-standard-error';
import { conclusionOf, studyInterval, type Interval } from '../../synthesis/interval';
import { isDetermined } from '../../synthesis/undetermined';
import type { FigureSource } from '../../sources/source-entry';
import type { PooledArm, StudyEffect } from '../../effects/study-effect';
import { sourceOfRow } from '../source-of-rows';
import type { UnpooledRow } from '../who-is-pooled';
import { diamondLabel } from '../method/method-words';
import { pooledScale } from '../pooled-scale';
import type { PooledGroup } from '../pool-family';
import { predictionOf } from '../method/pooled-answer';
import { rebuiltIntervalMark, shownInterval } from '../shown-interval';
import { formatNumber } from '../../format/number';

/** A row of a forest plot before it is placed: what it says, and where its values lie on the pooled scale. */
export interface ForestRow {
  readonly kind: 'study' | 'omitted' | 'pooled' | 'prediction' | 'unpooled';
  readonly id: string;
  readonly label: string;
  /** Outcome and time point. */
  readonly detail: string;
  /** What is printed of the arms; null where a row has none. */
  readonly arms: { readonly ldn: PooledArm; readonly comparator: PooledArm } | null;
  /** Of the scale of a mean difference; null for other measures. */
  readonly range: StudyEffect['range'];
  readonly estimate: number | null;
  /** The interval as drawn, from the standard error; as printed it stands in `effectText`. */
  readonly low: number | null;
  readonly high: number | null;
  readonly effectText: string;
  /** Of a row without weight: its figures as printed, whatever they are. */
  readonly printed: string;
  /** Where its figures were read; null for what is pooled here. */
  readonly source: FigureSource | null;
  readonly weightPercent: number | null;
  /** Marks that the reader must see (derived standard error, rebuilt interval), or why it is not pooled. */
  readonly marks: readonly string[];
  /** The whole row in one spoken sentence. */
  readonly sentence: string;
}

/** The rows of one comparator group in plot order: studies, the pooled effect, prediction, refusals. */
export function forestRows(
  group: PooledGroup,
  unpooled: readonly UnpooledRow[],
  measure: PoolingMeasure,
): readonly ForestRow[] {
  const scale = pooledScale(measure, group.rows);
  const weights = new Map(group.synthesis?.studies.map((s) => [s.id, s.weightPercent]));
  const studies = group.rows.map((row): ForestRow => {
    const { result } = row;
    const drawn = studyInterval(result, 95);
    const interval = shownInterval(row);
    const weight = weights.get(row.studyId) ?? null;
    const effectText = formatOnScale(scale, result.yi, interval);
    const marks = marksOf(row);
    const position = crosses(interval) ? 'crosses no difference' : 'excludes no difference';
    return {
      kind: group.omitted.has(row.studyId) ? 'omitted' : 'study',
      id: row.studyId,
      label: row.name,
      detail: [row.outcomeName, row.timepointWeeks ? formatWeeks(row.timepointWeeks) : null]
        .filter(Boolean)
        .join(', '),
      arms: { ldn: result.ldn, comparator: result.comparator },
      range: result.range,
      estimate: result.yi,
      low: drawn.low,
      high: drawn.high,
      effectText,
      printed: '',
      source: sourceOfRow(row),
      weightPercent: weight,
      marks,
      sentence: `${row.name}, ${poolingMeasures[measure].inSentence} ${spoken(effectText)}, ${position}, ${
        weight === null ? 'without weight' : `weight ${formatNumber(weight, 0)}%`
      }${marks.length > 0 ? `; ${marks.join('; ')}` : ''}`,
    };
  });
  return [...studies, ...pooledRows(group, measure), ...refusedRows(unpooled)];
}

/** Studies without a figure to pool, each with its reason. */
export function refusedRows(unpooled: readonly UnpooledRow[]): readonly ForestRow[] {
  return unpooled.map(unpooledRow);
}

function crosses(interval: Interval): boolean {
  return conclusionOf(interval) === 'includes-null';
}

/** Text for speech: minus in words, "95% interval a to b". */
function spoken(effectText: string): string {
  return effectText
    .replace(/−/g, 'minus ')
    .replace(/\u00a0/g, ' ')
    .replace(/\[(.*), (.*)\]/, ', 95% interval $1 to $2')
    .replace(' ,', ',');
}

/** How a standard error was derived, short enough for a line of a plot. */
const routeMarks: Readonly<Record<DerivationRoute, string>> = {
  'confidence-interval': 'SE derived from interval',
  'exact-p': 'SE derived from P',
  'arm-intervals': 'SE derived from arm intervals',
};

function marksOf(row: PooledGroup['rows'][number]): readonly string[] {
  const { route, assumedR, halfAdded, ldn, comparator } = row.result;
  return [
    ldn.isChange || comparator.isChange ? 'means are changes from baseline' : null,
    route !== null && route !== 'crossover-r' ? routeMarks[route] : null,
    assumedR ? 'crossover, r assumed' : null,
    row.printedInterval === null ? rebuiltIntervalMark : null,
    halfAdded ? halfAddedMark : null,
    row.secondHand ? 'second-hand figures' : null,
    row.sourcesDisagree ? 'sources disagree' : null,
  ].filter((mark): mark is string => mark !== null);
}

const ofNoStudy = {
  arms: null,
  range: null,
  marks: [],
  detail: '',
  printed: '',
  source: null,
} as const;

function pooledRows(group: PooledGroup, measure: PoolingMeasure): readonly ForestRow[] {
  const { synthesis } = group;
  if (!synthesis) return [];
  const scale = pooledScale(measure, group.rows);
  const { estimate, interval, k } = synthesis;
  const prediction = predictionOf(synthesis);
  const label = diamondLabel(synthesis.method);
  const effectText = formatOnScale(scale, estimate, interval);
  const rows: ForestRow[] = [
    {
      ...ofNoStudy,
      kind: 'pooled',
      id: 'pooled',
      label,
      estimate,
      low: interval.low,
      high: interval.high,
      effectText,
      weightPercent: 100,
      sentence: `${label} of ${k} studies, ${poolingMeasures[measure].inSentence} ${spoken(effectText)}, ${
        crosses(interval) ? 'crosses' : 'excludes'
      } no difference`,
    },
  ];
  if (isDetermined(prediction)) {
    const text = `[${formatOnScale(scale, prediction.low, null)},\u00a0${formatOnScale(scale, prediction.high, null)}]`;
    rows.push({
      ...ofNoStudy,
      kind: 'prediction',
      id: 'prediction',
      label: 'Prediction interval',
      estimate: null,
      low: prediction.low,
      high: prediction.high,
      effectText: text,
      weightPercent: null,
      sentence: `Prediction interval ${spoken(text)}`,
    });
  }
  return rows;
}

function unpooledRow({ row, reason }: UnpooledRow): ForestRow {
  const why = refusals[reason];
  const printed = row.printed === '' ? 'no figure printed' : row.printed;
  return {
    kind: 'unpooled',
    id: row.studyId,
    label: row.name,
    detail: row.outcomeName,
    arms: null,
    range: null,
    estimate: null,
    low: null,
    high: null,
    effectText: '',
    printed,
    source: sourceOfRow(row),
    weightPercent: null,
    marks: [why],
    sentence: `${row.name}, ${row.outcomeName}, not pooled: ${why}; as printed: ${spoken(printed)}`,
  };
}
