import { toldDoses } from './told-doses';
import { countryName } from '../format/country';
import { formatDoses } from '../format/dose';
import { formatWeeks } from '../format/duration';
import { formatNumber } from '../format/number';
import { isMissing, missingText, type Reported } from '../missing/missing';
import type { Study } from '../schema/study';
import { comparatorClasses } from '../vocabulary/filters/comparators';
import { contextSource } from '../sources/figure-source';
import type { FigureSource } from '../sources/source-entry';
import { participantsText } from '../study/participants-text';

export interface PicoRow {
  readonly label: string;
  readonly value: string;
  /** True when the value is the reason why there is none. */
  readonly missing: boolean;
  /** Set for figures. */
  readonly source: FigureSource | null;
}

export interface PicoGroup {
  readonly title: string;
  readonly rows: readonly PicoRow[];
}

/** Population, intervention and comparator of a record; the outcomes have a section of their own. */
export function picoGroups(study: Study): readonly PicoGroup[] {
  const { population, intervention, comparator } = study;
  const row = (
    label: string,
    value: Reported<string>,
    source: FigureSource | null = null,
  ): PicoRow => ({
    label,
    value: isMissing(value) ? missingText(value) : value,
    missing: isMissing(value),
    source,
  });
  return [
    {
      title: 'Population',
      rows: [
        row('Participants', participantsText(study), contextSource(study, 'participants')),
        row(
          'Female',
          mapped(population.femalePercent, (percent) => `${formatNumber(percent)}%`),
          contextSource(study, 'female share'),
        ),
        row('Mean age', ageText(study), contextSource(study, 'age')),
        row('Country', mapped(population.country, countryName)),
        row('Description', population.description),
      ],
    },
    {
      title: 'Intervention',
      rows: [
        row('Drug', intervention.drug),
        row(
          'Dose',
          mapped(toldDoses(intervention), (doses) =>
            intervention.givenOnce ? `${formatDoses(doses)} once` : `${formatDoses(doses)} a day`,
          ),
          contextSource(study, 'dose'),
        ),
        row('Dosing', intervention.dosing),
        row(
          'Duration',
          mapped(intervention.durationWeeks, formatWeeks),
          contextSource(study, 'duration'),
        ),
      ],
    },
    {
      title: 'Comparator',
      rows: [row('Compared with', comparatorText(comparator))],
    },
  ];
}

/** The comparator, with its class where its own name does not say it. */
function comparatorText({ label, classes }: Study['comparator']): string {
  const kinds = classes
    .filter((code) => code !== 'none')
    .map((code) => comparatorClasses[code].label.toLowerCase());
  const said = kinds.every((kind) => label.toLowerCase().includes(kind));
  return said ? label : `${label} (${kinds.join(', ')})`;
}

function mapped<T>(value: Reported<T>, format: (value: T) => string): Reported<string> {
  return isMissing(value) ? value : format(value);
}

function ageText({ population }: Study): Reported<string> {
  const { meanAgeYears, ageSdYears } = population;
  if (isMissing(meanAgeYears)) return meanAgeYears;
  const sd = ageSdYears === undefined ? '' : ` (SD ${formatNumber(ageSdYears)})`;
  return `${formatNumber(meanAgeYears)} years${sd}`;
}
