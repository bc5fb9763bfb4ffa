import { bandOf } from '../../../src/domain/bands/band-of';
import type { Band } from '../../../src/domain/bands/band';
import { harmBand } from '../../../src/domain/bands/harm-band';
import { pointThreshold } from '../../../src/domain/bands/thresholds-of';
import { resultDirection } from '../../../src/domain/effects/result-direction';
import { known } from '../../../src/domain/missing/missing';
import { riskText, type RiskText } from '../../../src/domain/record/risk-text';
import type { Dataset } from '../../../src/domain/schema/dataset';
import type { Study } from '../../../src/domain/schema/study';
import { comparesGroups } from '../../../src/domain/study/contrast';
import { harmsOf } from '../../../src/domain/study/harms-of';
import { headlineOutcome } from '../../../src/domain/summary/headline-outcome';
import { studyColumns } from '../../../src/domain/summary/study-columns';
import type { StudySummary } from '../../../src/domain/summary/study-summary';
import { summariseStudy } from '../../../src/domain/summary/summarise-study';
import { studiesCsv } from '../../../src/domain/exports/studies-csv';
import { printedEffect, printedFigure, refused, sideOf, type Place, type Saying } from './saying';

const summaryOf = (study: Study, { instruments }: Dataset) =>
  summariseStudy(study, (outcome) => pointThreshold(outcome, instruments));

/** What a drawing says of its outcome: its computed figure, and the side it lies on. */
function ofBand(study: string, measured: string, band: Band): readonly Saying[] {
  if (band.kind !== 'difference') return [];
  const sayings: Saying[] = [];
  const side = sideOf(band.point);
  if (side !== null) sayings.push({ study, measured, fact: 'side', value: side });
  const printed = band.origin === 'printed' ? printedEffect(band.figureText) : null;
  if (printed !== null) sayings.push({ study, measured, fact: 'printed effect', value: printed });
  const value = printedFigure(band.figureText, 1);
  if (band.origin === 'computed' && value !== null) {
    const fact =
      band.scale === 'people' || band.scale === 'percent-change'
        ? 'risk difference'
        : 'mean difference';
    sayings.push({ study, measured, fact, value });
  }
  return sayings;
}

function ofRisks(study: string, measured: string, risks: RiskText): readonly Saying[] {
  const difference = printedFigure(risks.difference, 1) ?? refused;
  const ratio = printedFigure(risks.ratio, 2) ?? refused;
  return [
    { study, measured, fact: 'risk difference', value: difference },
    { study, measured, fact: 'risk ratio', value: ratio },
  ];
}

export const card: Place = {
  name: 'card',
  read: (dataset) =>
    dataset.studies.flatMap((study) => {
      const summary = summaryOf(study, dataset);
      const measured = `outcome ${summary.band.outcomeKey}`;
      return [
        ...ofBand(study.id, measured, summary.band),
        participants(study.id, String(summary.participants ?? 'not reported')),
        ...adverseEvents(study, summary),
      ];
    }),
};

/** Any adverse event by arm, as the answer and the card's file give it. */
function adverseEvents(study: Study, { adverseEvents: arms }: StudySummary): readonly Saying[] {
  const harm = harmsOf(study).find(({ event }) => event === 'any-adverse-event');
  const text = arms?.unit === 'people' ? `${arms.ldn} v ${arms.comparator}` : '';
  return countsIn(study.id, harm ? `harm ${harm.key}` : null, text);
}

export function participants(study: string, value: string): Saying {
  return { study, measured: '', fact: 'participants', value };
}

export const table: Place = {
  name: 'table',
  read: (dataset) =>
    dataset.studies.flatMap((study) => {
      const summary = summaryOf(study, dataset);
      const cell = (key: string) =>
        String(studyColumns.find((column) => column.key === key)?.value(summary));
      return [participants(study.id, cell('participants')), ...figureInCell(study, cell('result'))];
    }),
};

/** The figure of a cell, which belongs to the headline; its kind is that of the outcome's own figures. */
export function figureInCell(study: Study, text: string): readonly Saying[] {
  const headline = headlineOutcome(study);
  const value = printedFigure(text, 1);
  const printed = printedEffect(text);
  if (!headline || value === null) return [];
  if (known(known(headline.effect)?.estimate) !== undefined)
    return printed === null
      ? []
      : [
          {
            study: study.id,
            measured: `outcome ${headline.key}`,
            fact: 'printed effect',
            value: printed,
          },
        ];
  const fact = text.includes('points') ? 'risk difference' : 'mean difference';
  return [{ study: study.id, measured: `outcome ${headline.key}`, fact, value }];
}

export const csv: Place = {
  name: 'csv',
  read: (dataset) =>
    dataset.studies.flatMap((study) => {
      const file = studiesCsv([{ summary: summaryOf(study, dataset), study }]);
      return rowsOfCsv(file).flatMap((cell) => [
        participants(study.id, cell('participants')),
        ...figureInCell(study, cell('headline_figure')),
      ]);
    }),
};

/** The rows of a file, each as what stands under the name of a column; without the mark against formulas. */
export function rowsOfCsv(file: string): readonly ((name: string) => string)[] {
  const [names = [], ...rows] = file
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split('\r\n')
    .map(cellsOf);
  return rows.map((cells) => (name) => (cells[names.indexOf(name)] ?? '').replace(/^'/, ''));
}

/** Cells of a line of CSV (RFC 4180); no cell of these files holds a line break. */
function cellsOf(line: string): readonly string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
}

export const studyPage: Place = {
  name: 'study page',
  read: (dataset) =>
    dataset.studies.flatMap((study) => [
      ...study.outcomes.flatMap((outcome) => {
        const measured = `outcome ${outcome.key}`;
        const risks = riskText(study, outcome);
        return [
          ...ofBand(
            study.id,
            measured,
            bandOf(study, outcome, pointThreshold(outcome, dataset.instruments)),
          ),
          ...(risks ? ofRisks(study.id, measured, risks) : []),
        ];
      }),
      ...harmsOf(study).flatMap((harm): readonly Saying[] => {
        const measured = `harm ${harm.key}`;
        const band = harmBand(study, harm);
        const risks = riskText(study, harm);
        return [
          { study: study.id, measured, fact: 'unit', value: harm.unit },
          ...(band ? ofBand(study.id, measured, band) : []),
          ...(risks ? ofRisks(study.id, measured, risks) : []),
        ];
      }),
    ]),
};

/** The stated rule of direction, where an interval excludes no difference. */
export const direction: Place = {
  name: 'direction',
  read: ({ studies }) =>
    studies
      .filter(({ contextOnly }) => !contextOnly)
      .flatMap((study) =>
        study.outcomes.flatMap((outcome): readonly Saying[] => {
          if (!comparesGroups(study, outcome)) return [];
          const side = resultDirection(outcome);
          const said = side === 'ldn' ? 'LDN' : side === 'comparator' ? 'comparator' : null;
          if (said === null || bandOf(study, outcome, null).kind !== 'difference') return [];
          return [
            { study: study.id, measured: `outcome ${outcome.key}`, fact: 'side', value: said },
          ];
        }),
      ),
};

export function countsIn(study: string, measured: string | null, text = ''): readonly Saying[] {
  const found = /(\d+) of (\d+) v (\d+) of (\d+)/.exec(text.replace(/\s/g, ' '));
  if (measured === null || !found) return [];
  return [{ study, measured, fact: 'counts', value: found.slice(1).join(' ') }];
}
