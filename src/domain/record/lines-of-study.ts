import { withWhatFits, type AnswerLine } from '../answer/answer-line';
import type { Band } from '../bands/band';
import { markedFigure } from '../bands/band-caption';
import { formatMonth } from '../format/date';
import { upperFirst } from '../format/sentence-case';
import { harmsLine } from '../harms/harms-line';
import { isMissing, known } from '../missing/missing';
import type { Outcome } from '../schema/outcome';
import type { Study } from '../schema/study';
import type { RegisteredTrial } from '../schema/trials/registered-trial';
import { limitationsOf } from '../study/limits/limitations';
import { noLimitText } from '../study/limits/no-limit-text';
import { ratingWords } from '../study/rating-words';
import { blindings, designs } from '../vocabulary/filters/designs';
import { limitationChips } from '../vocabulary/limitation-chips';
import { trialStatuses } from '../vocabulary/trial-statuses';
import type { VersionChanges } from './changes-of-record';

/** The four lines on one record. */
export interface LinesOfStudy {
  readonly benefit: AnswerLine;
  readonly harms: AnswerLine;
  readonly sure: AnswerLine;
  readonly next: AnswerLine;
}

/** What a page knows of a record besides the record. */
export interface AboutStudy {
  /** Registered trials that belong to it. */
  readonly trials: readonly RegisteredTrial[];
  /** What versions of the dataset changed in it, newest first. */
  readonly changes: readonly VersionChanges[];
  /** Name of a record of the dataset, null where it holds none of that id. */
  readonly nameOf: (id: string) => string | null;
}

/** What one record found, its harms, what limits it by rule, and what came or comes after it. */
export function linesOfStudy(
  study: Study,
  headline: Outcome | null,
  about: AboutStudy,
): LinesOfStudy {
  const apart = study.contextOnly ? 'Context only, not among LDN effects: ' : '';
  return {
    benefit: [{ text: `${apart}${study.finding}` }],
    harms: [{ text: harmsLine(study) }],
    sure: [{ text: sureText(study, headline) }],
    next: nextOfStudy(study, about),
  };
}

/**
 * The figure that a page draws below the line on benefit, in words, for where no drawing goes along:
 * " Pain, 0–10 scale, 12 weeks: −0.34 [−0.95, 0.27], P = 0.27." Empty where no figure was read.
 */
export function figureSentence(band: Band): string {
  const figure = [markedFigure(band), band.pText].filter((part) => part !== '').join(', ');
  return figure === '' ? '' : ` ${upperFirst(band.outcomeText)}: ${figure}.`;
}

function sureText(study: Study, headline: Outcome | null): string {
  const { design, blinding, riskOfBias } = study;
  const kind = designs[design].kind;
  const what = [
    designs[design].label,
    // An open label is among the limits.
    ...(blinding === 'not-applicable' || blinding === 'open-label' ? [] : [blindings[blinding]]),
  ].join(', ');
  if (kind === 'registered' && headline === null) return `${what}: no result to be sure of.`;
  const found = limitationsOf(study, headline).map((code) => limitationChips[code].label);
  const limits =
    found.length === 0
      ? `Limits: ${noLimitText(design)}.`
      : `Limits: ${found.join(', ')}; risk of bias not assessed here.`;
  return `${what}. ${limits}${ratingText(riskOfBias)}`;
}

/** " Rated by others: …" where somebody did; nothing where no rating is known. */
function ratingText(riskOfBias: Study['riskOfBias']): string {
  return isMissing(riskOfBias) && riskOfBias.missing === 'not-reported'
    ? ''
    : ` Rated by others: ${ratingWords(riskOfBias)}.`;
}

function nextOfStudy(study: Study, { trials, changes, nameOf }: AboutStudy): AnswerLine {
  const { relatedReports, corrections } = study;
  const reports = (relation: (typeof relatedReports)[number]['relation'], lead: string) => {
    const those = relatedReports.filter((report) => report.relation === relation);
    const named = those.flatMap(({ id, title }, i): AnswerLine => {
      const name = id === undefined ? null : nameOf(id);
      const before = { text: i === 0 ? '' : i === those.length - 1 ? ' and ' : ', ' };
      return [
        before,
        name === null || id === undefined ? { text: title } : { text: name, studyId: id },
      ];
    });
    return those.length === 0 ? [] : [{ text: `${lead} ` }, ...named, { text: '.' }];
  };
  const line = withWhatFits(
    [],
    [
      ...trials.map(stateOf),
      trials.length === 0 && study.studyStatus !== undefined
        ? [{ text: `${upperFirst(study.studyStatus.replace(/\.$/, ''))}.` }]
        : [],
      reports('result', 'Results:'),
      reports('later-report', 'Later report:'),
      reports('contested-by', 'Contested by'),
      corrections.length === 0
        ? []
        : [
            {
              text: corrections.every(({ contentRead }) => contentRead)
                ? 'A correction was published.'
                : 'A correction was published; its text could not be read.',
            },
          ],
      correctedHere(changes),
      reports('same-participants', 'Same participants:'),
    ],
  );
  return line.length > 0
    ? line
    : [{ text: 'No later report of the same people, and no correction, is known here.' }];
}

/** "Registry: recruiting; completion December 2026, result still to come." */
function stateOf({ status, stillToReport, completionDate }: RegisteredTrial): AnswerLine {
  const end = known(completionDate);
  const due = end === undefined ? 'at a date that could not be read' : formatMonth(end.date);
  const owed = stillToReport ? `; completion ${due}, result still to come` : '';
  return [{ text: `Registry: ${trialStatuses[status].label.toLowerCase()}${owed}.` }];
}

/** "Corrected in dataset 2026.11.2: number analysed." What it was and is now stands elsewhere on the page. */
function correctedHere(changes: readonly VersionChanges[]): AnswerLine {
  const latest = changes
    .map(({ version, changes: own }) => ({
      version,
      what: own.filter(({ was }) => was !== undefined).map(({ what }) => what),
    }))
    .find(({ what }) => what.length > 0);
  if (latest === undefined) return [];
  const { version, what } = latest;
  const named = what.length > 2 ? [] : what;
  return [
    {
      text: `Corrected in dataset ${version}${named.length === 0 ? '' : `: ${named.join('; ')}`}.`,
    },
  ];
}
