import { numberWord } from '../../format/number-word';
import { formatNumber } from '../../format/number';
import { upperFirst } from '../../format/sentence-case';
import { plural } from '../../format/words';
import { outcomeFamilies } from '../../vocabulary/outcome-families';
import { ldnRangeText } from './absolute-effect';
import type { PeoplePer100 } from './people-per-100';

/** "Of 100 people, 22 respond with placebo and 23 (95% CI 14 to 37) with LDN." */
export function per100Sentence({ family, effect }: PeoplePer100, comparator: string): string {
  const { comparatorPer100, ldnPer100 } = effect;
  const whole = (value: number) => formatNumber(value, 0);
  return `Of 100 people, ${whole(comparatorPer100)} ${outcomeFamilies[family].phrase ?? ''} with ${comparator} and ${whole(ldnPer100)} (95% CI ${ldnRangeText(effect)}) with LDN.`;
}

/** Why nothing is drawn where the arithmetic leaves what is possible; '' where it does not. */
export function impossibleSentence({ effect }: PeoplePer100): string {
  return effect.isCut
    ? 'At this risk the interval reaches beyond 0 or 100 of 100 people: no people are drawn.'
    : '';
}

/** Which risk with the comparator is used: the trials' own, or the reader's. */
export function riskSentence(
  { trials, effect, observed }: PeoplePer100,
  comparator: string,
  baseline: number | null,
): string {
  const studies = plural(trials, 'the one trial', `the ${numberWord(trials)} trials`);
  if (baseline === null)
    return `${formatNumber(effect.comparatorPer100, 0)}% is what ${studies} saw with ${comparator}.`;
  return observed === null
    ? `Set by you: ${formatNumber(baseline)}%. ${upperFirst(studies)} saw nobody with it, or everybody.`
    : `Set by you: ${formatNumber(baseline)}%; ${studies} saw ${formatNumber(observed, 0)}%.`;
}
