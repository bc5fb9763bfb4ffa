import { toldDoses } from './told-doses';
import { countryName } from '../format/country';
import { formatDoses } from '../format/dose';
import { formatWeeks } from '../format/duration';
import { formatNumber } from '../format/number';
import { isMissing, known, missingText, type Reported } from '../missing/missing';
import type { Study } from '../schema/study';
import { limitationsOf } from '../study/limits/limitations';
import { noLimitText } from '../study/limits/no-limit-text';
import { blindings, designs } from '../vocabulary/filters/designs';
import { cautionKinds } from '../vocabulary/cautions';
import { eligibilityRules } from '../vocabulary/eligibility';
import { limitationChips } from '../vocabulary/limitation-chips';
import { outcomeDomainCodes, outcomeDomains } from '../vocabulary/filters/outcomes';
import { readabilities } from '../vocabulary/sources';
import { armsText, harmsLine } from '../harms/harms-line';
import { headlineOutcome } from '../summary/headline-outcome';
import { namedTrials } from '../study/named-trials';
import { outcomeLine } from './outcome-line';
import { sourceCounts } from '../sources/source-counts';

/** One cell of a comparison; `missing` cells say why in words. */
export interface ComparisonCell {
  readonly text: string;
  readonly missing: boolean;
}

export interface ComparisonRow {
  readonly label: string;
  readonly cells: readonly ComparisonCell[];
  /** True when not all studies say the same. */
  readonly differs: boolean;
}

export interface ComparisonSection {
  readonly title: string;
  readonly rows: readonly ComparisonRow[];
}

type Describe = (study: Study) => ComparisonCell;

const cell = (text: string): ComparisonCell => ({ text, missing: false });
const absent = (text: string): ComparisonCell => ({ text, missing: true });

function value<T>(reported: Reported<T>, say: (value: T) => string): ComparisonCell {
  return isMissing(reported) ? absent(missingText(reported)) : cell(say(reported));
}

const people = (n: number) => formatNumber(n);

const sections: readonly {
  readonly title: string;
  readonly rows: readonly [string, Describe][];
}[] = [
  {
    title: 'Design and conduct',
    rows: [
      ['Design', (s) => cell(designs[s.design].label)],
      ['Blinding', (s) => cell(blindings[s.blinding])],
      ['Year', (s) => value(s.citation.year, String)],
      ['Country', (s) => value(s.population.country, countryName)],
      [
        'Registration',
        (s) =>
          s.registrations.length > 0 ? cell(s.registrations.join(', ')) : absent('none known'),
      ],
      ['Funding', (s) => value(s.funding, (text) => text)],
    ],
  },
  {
    title: 'Population',
    rows: [
      ['Condition', (s) => cell(s.condition)],
      ['Randomised', (s) => value(s.population.randomized, people)],
      ['Analysed', (s) => value(s.population.analyzed, people)],
      ['Female', (s) => value(s.population.femalePercent, (p) => `${formatNumber(p)}%`)],
      ['Mean age', (s) => value(s.population.meanAgeYears, (age) => `${formatNumber(age)} years`)],
      ['Who they were', (s) => value(s.population.description, (text) => text)],
      ['People on opioids', opioidCell],
    ],
  },
  {
    title: 'Intervention and comparator',
    rows: [
      ['Drug', (s) => cell(s.intervention.drug)],
      ['Dose', (s) => value(toldDoses(s.intervention), formatDoses)],
      ['How taken', (s) => value(s.intervention.dosing, (text) => text)],
      ['Duration', (s) => value(s.intervention.durationWeeks, formatWeeks)],
      ['Comparator', (s) => cell(s.comparator.label)],
    ],
  },
];

/**
 * Studies side by side: design, people, treatment, the headline outcome, every outcome domain that any
 * of them measured, harms, limitations and how well each could be read. Cells are in the order given.
 */
export function comparisonSections(studies: readonly Study[]): readonly ComparisonSection[] {
  const row = (label: string, describe: Describe): ComparisonRow => {
    const cells = studies.map(describe);
    return { label, cells, differs: new Set(cells.map(({ text }) => text)).size > 1 };
  };
  const domains = outcomeDomainCodes.filter((domain) =>
    studies.some((study) => study.outcomes.some((outcome) => outcome.domain === domain)),
  );
  return [
    ...sections.map(({ title, rows }) => ({
      title,
      rows: rows.map(([label, describe]) => row(label, describe)),
    })),
    {
      title: 'Results',
      rows: [
        row('Headline outcome', headlineCell),
        ...domains.map((domain) =>
          row(outcomeDomains[domain].label, (study) => {
            const own = study.outcomes.filter((outcome) => outcome.domain === domain);
            return own.length === 0
              ? absent('not measured or not reported')
              : cell(own.map(outcomeLine).join('\n'));
          }),
        ),
      ],
    },
    {
      title: 'Harms',
      rows: [
        row('In one line', (study) => cell(harmsLine(study))),
        row('Serious adverse events', (study) => summaryCell(study.harms.serious)),
        row('Stopped for adverse events', (study) => summaryCell(study.harms.stopped)),
      ],
    },
    {
      title: 'Limits and sources',
      rows: [
        row('Limitations', (study) => {
          const codes = limitationsOf(study, headlineOutcome(study));
          return codes.length === 0
            ? absent(noLimitText(study.design))
            : cell(codes.map((code) => limitationChips[code].label).join('\n'));
        }),
        row('Limitations in words', (study) => list(study.limitations)),
        row('Cautions', (study) => list(study.cautions.map(({ kind }) => cautionKinds[kind]))),
        row('Source', (study) => cell(readabilities[study.sourceRead])),
        row('Figures', (study) => cell(sourceCounts(study))),
      ],
    },
  ];
}

function list(items: readonly string[]): ComparisonCell {
  return items.length === 0 ? absent('none') : cell(items.join('\n'));
}

function opioidCell({ eligibility }: Study): ComparisonCell {
  if (eligibility === undefined) return absent('not looked for');
  const { rule, words } = eligibility.criteria.opioids;
  if (rule === 'not-mentioned')
    return absent(
      eligibility.listRead === 'whole' ? 'not named in the list' : 'the list was not read in full',
    );
  const { label } = eligibilityRules[rule];
  return cell(words === undefined ? label : `${label}: ${words}`);
}

function headlineCell(study: Study): ComparisonCell {
  const outcome = headlineOutcome(study);
  return outcome ? cell(outcomeLine(outcome)) : absent('no outcome in what could be read');
}

function summaryCell(summary: Study['harms']['serious']): ComparisonCell {
  const stated = known(summary);
  if (!stated) return absent(isMissing(summary) ? missingText(summary) : '');
  return cell(armsText(stated.arms) ?? stated.statement);
}

/** What must be known before the columns are read as separate evidence, a sentence each. */
export function comparisonNotes(studies: readonly Study[]): readonly string[] {
  const same = studies.flatMap((a, i) =>
    studies
      .slice(i + 1)
      .filter((b) => b.participantSet === a.participantSet)
      .map(
        (b) =>
          `${a.name} and ${b.name} report the same people, or may do so: their figures are no two separate studies.`,
      ),
  );
  return [...same, ...studies.flatMap((review) => takenIn(review, studies))];
}

function takenIn(review: Study, studies: readonly Study[]): readonly string[] {
  const named = new Set(namedTrials(review));
  return studies
    .filter(({ id }) => named.has(id))
    .map(
      ({ name }) =>
        `${review.name} takes in ${name}: their figures are no two separate pieces of evidence.`,
    );
}
