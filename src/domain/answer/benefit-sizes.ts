import { lowerFirst } from '../format/sentence-case';
import { briefOutcome, type BriefOutcome } from '../study/outcome-text';
import type { StudySummary } from '../summary/study-summary';
import { citing, type AnswerLine, type AnswerSegment } from './answer-line';

/** The trials that print a difference, largest first. */
export function trialsWithSize(trials: readonly StudySummary[]): readonly StudySummary[] {
  return trials
    .filter(({ band }) => band.kind === 'difference' && band.figureText !== '')
    .toSorted((a, b) => (b.participants ?? 0) - (a.participants ?? 0));
}

/** True where two results lie on different sides of no difference and neither excludes it. */
export function pointOppositeWays(trials: readonly StudySummary[]): boolean {
  const sides = trials.map(({ band, direction }) =>
    band.kind === 'difference' && direction === 'neither' ? Math.sign(band.point) : 0,
  );
  return sides.includes(1) && sides.includes(-1);
}

/** "−0.34 [−0.95, 0.27] (Due Bruun 2024) and 0.49 [−0.32, 1.31] (…), pain intensity, 0–10, 12 and 13 weeks". */
export function sizesOf(trials: readonly StudySummary[], mixed: boolean): AnswerLine {
  const outcomes = trials.map(({ band }) => briefOutcome(band.outcomeText));
  const shared = sharedOutcome(outcomes);
  const runs = trials.flatMap((study, i): AnswerLine => {
    const own = outcomes[i];
    const before = shared === null && own ? `${nameOf(own)} ` : '';
    const after = [
      mixed ? plainCondition(study) : '',
      ...(shared === null && own ? [own.scale, whenOf([own])] : []),
    ];
    return [
      { text: `${i === 0 ? '' : ' and '}${before}` },
      ...figureOf(study),
      ...citing([study], after.filter((part) => part !== '').join(', ')),
    ];
  });
  const tail = shared === null ? [] : [nameOf(shared), shared.scale, whenOf(outcomes)];
  return [...runs, { text: tail.map((part) => (part === '' ? '' : `, ${part}`)).join('') }];
}

/** The size of the only trial: outcome, figure, P, scale and time; which side is not guessed. */
export function singleSize(study: StudySummary): AnswerLine {
  const { band } = study;
  const outcome = briefOutcome(band.outcomeText);
  if (band.figureText === '' && band.pText === '') return [];
  const tail = [
    outcome.scale,
    whenOf([outcome]),
    band.kind === 'words' && band.reason === 'direction-not-stated'
      ? 'which side it favours is not stated'
      : '',
  ];
  return [
    { text: `${nameOf(outcome)}${band.figureText === '' ? ', ' : ' '}` },
    ...figureOf(study),
    { text: tail.map((part) => (part === '' ? '' : `, ${part}`)).join('') },
  ];
}

/** The figure as the card has it, leading to its outcome; its P where no interval tells as much. */
function figureOf({ id, band }: StudySummary): AnswerLine {
  const { figureText, pText, outcomeKey } = band;
  const anchor = `outcome-${outcomeKey}`;
  const figure: AnswerSegment = { text: figureText, studyId: id, anchor, figure: true };
  if (figureText === '') return [{ ...figure, text: pText }];
  return figureText.includes('[') || pText === '' ? [figure] : [figure, { text: `, ${pText}` }];
}

/** The outcome as it stands in a sentence; abbreviations and titles of several words keep their capitals. */
function nameOf({ name }: BriefOutcome): string {
  const plain = name.replace(/\s*\(.*\)$/, '');
  return /^[A-Z][a-z]+(?:[ -](?![A-Z])|$)/.test(plain) ? lowerFirst(plain) : plain;
}

function whenOf(outcomes: readonly BriefOutcome[]): string {
  const weeks = [...new Set(outcomes.map((one) => one.weeks).filter((one) => one !== ''))];
  return weeks.join(' and ').replace(/\u00a0weeks and /, ' and ');
}

/** What two outcomes have in common where they measure one thing on one scale; null where not. */
function sharedOutcome(outcomes: readonly BriefOutcome[]): BriefOutcome | null {
  const [first] = outcomes;
  if (first === undefined || outcomes.length < 2) return null;
  const name = outcomes.map((one) => one.name).reduce((a, b) => (b.length < a.length ? b : a));
  const same = outcomes.every((one) => one.scale === first.scale && one.name.startsWith(name));
  return same ? { ...first, name } : null;
}

/** The condition without what stands in brackets behind it. */
export function plainCondition({ condition }: Pick<StudySummary, 'condition'>): string {
  return condition.replace(/\s*[(,].*$/, '');
}
