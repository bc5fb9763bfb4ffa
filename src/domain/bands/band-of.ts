import { comparesGroups } from '../study/contrast';
import { resultDirection } from '../effects/result-direction';
import { formatEstimate } from '../format/interval';
import { formatP } from '../format/p-value';
import { isMissing, known } from '../missing/missing';
import type { Outcome } from '../schema/outcome';
import type { Study } from '../schema/study';
import { designs } from '../vocabulary/filters/designs';
import type { Band, BandWords, WordsBand } from './band';
import { beforeAfterFigure, shareOfGroup } from './before-after-band';
import { placeDifference, type PointThreshold, type WithoutRange } from './place-on-null-line';
import { figureMarks } from '../study/figure-marks';
import { outcomeText } from '../study/outcome-text';

const nothing: BandWords = {
  outcomeKey: '',
  outcomeText: '',
  figureText: '',
  pText: '',
  secondHand: false,
  singleReader: false,
};

/**
 * The honest drawing of an outcome: a difference on the null line, or the figure in words with what it
 * is. A figure that could be read as more than it is stands in words.
 */
export function bandOf(
  study: Study,
  outcome: Outcome | null,
  threshold: PointThreshold | null,
): Band {
  if (!outcome) return { ...nothing, kind: 'words', ...wordsForNothing(study) };
  const text = textOf(outcome);
  if (study.contextOnly)
    return words(text, 'not-ldn', 'Not low-dose naltrexone alone: not shown among LDN effects', '');
  if (study.design === 'protocol')
    return { ...text, kind: 'words', reason: 'registered', text: 'Registered: no results' };
  const effect = known(outcome.effect);
  if (effect?.measure === 'within-group-effect-size')
    return words(
      text,
      'before-after-size',
      'Before-after effect size, no comparison group: not drawn',
      figureInWords(outcome),
    );
  const controlled = comparesGroups(study, outcome);
  const difference = controlled ? placeDifference(study, outcome, threshold) : null;
  if (difference?.kind === 'difference') return { ...text, ...difference };
  if (difference) return withoutRange(text, difference);
  if (controlled && effect?.interval)
    return words(
      text,
      'direction-not-stated',
      'Which side it favours is not stated: not drawn',
      figureInWords(outcome),
    );
  const change = controlled ? null : beforeAfterFigure(outcome);
  if (change !== null && isMissing(outcome.lowerIsBetter))
    return words(
      text,
      'direction-not-stated',
      'Which way is better is not stated: not drawn',
      change,
    );
  if (change !== null) return { ...text, kind: 'before-after', figureText: change };
  const share = shareOfGroup(outcome);
  if (share) return { ...text, ...share };
  return { ...text, kind: 'words', ...wordsFor(outcome), figureText: figureInWords(outcome) };
}

function textOf(outcome: Outcome): BandWords {
  const p = known(outcome.effect)?.p;
  const marks = figureMarks(outcome);
  return {
    outcomeKey: outcome.key,
    outcomeText: outcomeText(outcome),
    figureText: '',
    pText: p ? formatP(p) : '',
    secondHand: marks.secondHand,
    singleReader: marks.single,
  };
}

function words(
  text: BandWords,
  reason: WordsBand['reason'],
  say: string,
  figureText: string,
): WordsBand {
  return { ...text, kind: 'words', reason, text: say, figureText };
}

function withoutRange(text: BandWords, { figureText, derivation }: WithoutRange): WordsBand {
  const say = 'Range of this scale not given: not drawn';
  return {
    ...words(text, 'range-not-known', say, figureText),
    ...(derivation !== null && { derivation }),
  };
}

function figureInWords(outcome: Outcome): string {
  const effect = known(outcome.effect);
  const estimate = known(effect?.estimate);
  return estimate === undefined ? '' : formatEstimate(estimate, effect?.interval ?? null);
}

function wordsFor(outcome: Outcome): Pick<WordsBand, 'reason' | 'text'> {
  const effect = known(outcome.effect);
  if (effect?.p) return { reason: 'p-only', text: 'P value only: no effect size reported' };
  const within = effect?.withinGroupDirection;
  if (outcome.comparison === 'between-groups' && effect?.favours && effect.favours !== 'unclear') {
    const neither = resultDirection(outcome) === 'neither';
    return {
      reason: 'direction-only',
      text: neither
        ? 'Reported as no difference, without figures'
        : 'Direction only: no figures reported',
    };
  }
  if (within === 'improved')
    return { reason: 'direction-only', text: 'Reported as improved, without figures' };
  if (within === 'no-clear-change')
    return { reason: 'direction-only', text: 'Reported as unchanged, without figures' };
  return { reason: 'no-figure', text: 'No figure in what could be read' };
}

function wordsForNothing(study: Study): Pick<WordsBand, 'reason' | 'text'> {
  const kind = designs[study.design].kind;
  if (kind === 'registered') return { reason: 'registered', text: 'Registered: no results' };
  if (kind === 'review') return { reason: 'review', text: 'Review without a pooled figure' };
  return { reason: 'no-figure', text: 'No outcome in what could be read' };
}
