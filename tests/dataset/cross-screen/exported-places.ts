import type { EvidenceStatistic } from 'fhir/r5';
import { answerQuery } from '../../../src/commands/evidence';
import type { ExportFormat } from '../../../src/domain/exports/export-formats';
import type { FhirFinding } from '../../../src/domain/exports/fhir/evidence-resource';
import { attributes, statistics } from '../../../src/domain/exports/fhir/codings';
import { findingsOf } from '../../../src/domain/exports/fhir/findings';
import { studiesJson } from '../../../src/domain/exports/studies-json';
import { known } from '../../../src/domain/missing/missing';
import type { Dataset } from '../../../src/domain/schema/dataset';
import type { Study } from '../../../src/domain/schema/study';
import { comparatorOf, ldnArmOf } from '../../../src/domain/study/contrast';
import { peopleOf } from '../../../src/domain/study/people';
import { exportDate, exportInput } from '../../exports/whole-dataset';
import { figureInCell, participants, rowsOfCsv } from './record-places';
import { exactFigure, sideOf, type Place, type Saying } from './saying';

/** What the text of a file is changed to before it is read: nothing, unless a test plants a fault. */
type Alter = (text: string) => string;
const asItIs: Alter = (text) => text;

/** The JSON that the app exports of all studies. */
export function json(alter: Alter = asItIs): Place {
  return {
    name: 'json',
    read: (dataset) => ofJson(alter(studiesJson(exportInput(dataset)))),
  };
}

/** What `npm run evidence` writes of all studies of a dataset; only of that one can it be read. */
export async function evidenceCommand(
  all: Dataset,
  format: 'csv' | 'csv-full' | 'json',
  alter: Alter = asItIs,
): Promise<Place> {
  const text = alter(await written(all, format));
  return {
    name: `evidence --format ${format}`,
    read: (dataset) => {
      if (dataset !== all) throw new Error('The command wrote another dataset.');
      return format === 'json' ? ofJson(text) : ofCsv(text, dataset, format);
    },
  };
}

async function written(dataset: Dataset, format: ExportFormat): Promise<string> {
  const { code, stdout, stderr } = await answerQuery(
    { query: '', format, date: exportDate },
    dataset,
  );
  if (code !== 0) throw new Error(stderr.join('\n'));
  return stdout;
}

function ofCsv(text: string, { studies }: Dataset, format: 'csv' | 'csv-full'): readonly Saying[] {
  const [id, people, figure] =
    format === 'csv' ? ['Id', 'n', 'Result'] : ['id', 'participants', 'headline_figure'];
  const byId = new Map(studies.map((study) => [study.id, study]));
  return rowsOfCsv(text).flatMap((cell) => {
    const study = byId.get(cell(id));
    if (!study) throw new Error(`no record has the id of a row: ${cell(id)}`);
    return [participants(study.id, cell(people)), ...figureInCell(study, cell(figure))];
  });
}

function ofJson(text: string): readonly Saying[] {
  const { studies } = JSON.parse(text) as { readonly studies: readonly Study[] };
  return studies.flatMap((study) => [
    participants(study.id, String(peopleOf(study) ?? 'not reported')),
    ...study.outcomes.flatMap(({ key, effect, arms, comparison }): readonly Saying[] => {
      const of = { study: study.id, measured: `outcome ${key}` };
      const printed = known(effect);
      const estimate = known(printed?.estimate);
      const counts = comparison === 'between-groups' ? countsOf(arms) : null;
      return [
        ...(estimate !== undefined && printed?.interval
          ? [
              {
                ...of,
                fact: 'printed effect' as const,
                value: exactFigure({ estimate, ...printed.interval }),
              },
            ]
          : []),
        ...(counts === null ? [] : [{ ...of, fact: 'counts' as const, value: counts }]),
      ];
    }),
    ...study.harms.events.flatMap(({ key, unit }): readonly Saying[] => [
      { study: study.id, measured: `harm ${key}`, fact: 'unit', value: unit },
    ]),
  ]);
}

function countsOf(arms: Study['outcomes'][number]['arms']): string | null {
  const [ldn, comparator] = [ldnArmOf(arms), comparatorOf(arms)];
  const counts = [ldn?.events, ldn?.total, comparator?.events, comparator?.total].map((count) =>
    known(count),
  );
  return counts.includes(undefined) ? null : counts.join(' ');
}

/** FHIR: the printed effect, its side and the counts of each finding, and what a harm counts. */
export function fhir(alter: (statistic: EvidenceStatistic) => EvidenceStatistic = (s) => s): Place {
  return {
    name: 'fhir',
    read: ({ studies }) =>
      studies.flatMap((study) =>
        findingsOf(study).flatMap((finding) => ofFinding(study, finding, alter)),
      ),
  };
}

function ofFinding(
  study: Study,
  { key, measured, compared, statistics: all }: FhirFinding,
  alter: (statistic: EvidenceStatistic) => EvidenceStatistic,
): readonly Saying[] {
  const [, kind, name] = /^(outcome|harms?)-(.*)$/.exec(key) ?? [];
  if (kind === undefined) return [];
  const of = { study: study.id, measured: `${kind === 'outcome' ? 'outcome' : 'harm'} ${name}` };
  const altered = all.map(alter);
  const counts = compared ? countsIn(of, altered) : [];
  const figures = altered.flatMap((statistic): readonly Saying[] => {
    const figure = kind === 'outcome' ? effectOf(statistic) : null;
    const side = compared ? sideOfEffect(statistic, measured.note?.[0]?.text ?? '') : null;
    const unit = kind === 'outcome' ? null : unitOf(statistic);
    return [
      ...(figure === null ? [] : [{ ...of, fact: 'printed effect' as const, value: figure }]),
      ...(side === null ? [] : [{ ...of, fact: 'side' as const, value: side }]),
      ...(unit === null ? [] : [{ ...of, fact: 'unit' as const, value: unit }]),
    ];
  });
  return [...figures, ...counts];
}

const ofAnArm = new Set([statistics.mean, statistics.count, statistics.proportion]);

/** The printed effect with its interval, which no statistic of one arm is. */
function effectOf({ statisticType, quantity, attributeEstimate }: EvidenceStatistic) {
  const range = attributeEstimate?.find(({ type }) => type === attributes.interval)?.range;
  const [estimate, low, high] = [quantity?.value, range?.low?.value, range?.high?.value];
  if (estimate === undefined || low === undefined || high === undefined) return null;
  const arm =
    statisticType?.text === 'Mean change from baseline' || ofAnArm.has(statisticType ?? {});
  return arm ? null : exactFigure({ estimate, low, high });
}

/** The side of a difference, from the signs that the statistic and the variable state. */
function sideOfEffect(statistic: EvidenceStatistic, better: string): string | null {
  const { description = '', statisticType, quantity } = statistic;
  if (effectOf(statistic) === null || /ratio|relative/i.test(statisticType?.text ?? ''))
    return null;
  const minus = /Comparator minus/.test(description)
    ? -1
    : / minus comparator/.test(description)
      ? 1
      : 0;
  const lower = /Lower is better/.test(better) ? 1 : /Higher is better/.test(better) ? -1 : 0;
  return sideOf(minus * lower * (quantity?.value ?? 0));
}

/** What is counted, where a statistic is a count. */
function unitOf({ statisticType, quantity }: EvidenceStatistic): string | null {
  return statisticType === statistics.count ? (quantity?.unit ?? 'not-stated') : null;
}

/** Events and people of each arm that has a count, in the order of the arms: the drug first. */
function countsIn(of: Pick<Saying, 'study' | 'measured'>, all: readonly EvidenceStatistic[]) {
  const counted = all.filter(({ statisticType }) => statisticType === statistics.count);
  const people = counted.every(({ numberAffected }) => numberAffected !== undefined);
  const counts = counted.flatMap(({ numberAffected, sampleSize }) => [
    numberAffected,
    sampleSize?.numberOfParticipants,
  ]);
  if (!people || counts.length !== 4 || counts.includes(undefined)) return [];
  return [{ ...of, fact: 'counts' as const, value: counts.join(' ') }];
}
