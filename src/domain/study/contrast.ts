import { known } from '../missing/missing';
import type { Outcome } from '../schema/outcome';
import type { Study } from '../schema/study';
import {
  comparesWithOthers,
  type ArmRole,
  type ComparatorClass,
} from '../vocabulary/filters/comparators';

/** An arm of an outcome or of a harm, as far as who it is. */
export interface WithRole {
  readonly role: ArmRole;
}

/** One arm on plain LDN and the one that it is set against. */
export interface Contrast<A extends WithRole> {
  readonly ldn: A;
  readonly comparator: A;
}

/** Why some arms are no contrast; the words stand with the other refusals. */
export type NoContrast = 'several-ldn-arms' | 'several-comparators' | 'combination' | 'not-by-arm';

export type ControlledContrast = Contrast<Outcome['arms'][number]>;

/** Arms on plain LDN: not with another drug, not at other doses. */
export function ldnArmsOf<A extends WithRole>(arms: readonly A[]): readonly A[] {
  return arms.filter(({ role }) => role === 'ldn');
}

/** Arms on placebo or another treatment. */
function comparatorsOf<A extends WithRole>(arms: readonly A[]): readonly A[] {
  return arms.filter((arm) => classOfComparator(arm) !== null);
}

/** Placebo or other treatment; null for an arm that is no comparator. */
export function classOfComparator({ role }: WithRole): Exclude<ComparatorClass, 'none'> | null {
  return role === 'placebo' || role === 'active' ? role : null;
}

/** The only arm on plain LDN; undefined where there is none, or several. */
export function ldnArmOf<A extends WithRole>(arms: readonly A[]): A | undefined {
  return onlyOne(ldnArmsOf(arms));
}

/** The only comparator; undefined where there is none, or several. */
export function comparatorOf<A extends WithRole>(arms: readonly A[]): A | undefined {
  return onlyOne(comparatorsOf(arms));
}

function onlyOne<A>(arms: readonly A[]): A | undefined {
  return arms.length === 1 ? arms[0] : undefined;
}

/** The class of all comparators of some arms; null where there is none, or they are of both classes. */
export function comparatorClassOf(arms: readonly WithRole[]): ComparatorClass | null {
  const classes = new Set(comparatorsOf(arms).map(classOfComparator));
  return classes.size === 1 ? ([...classes][0] ?? null) : null;
}

/** True when some arm is a comparator, whatever stands beside it. */
export function holdsComparator(arms: readonly WithRole[]): boolean {
  return comparatorsOf(arms).length > 0;
}

/** True when a count is of the whole study, its arms together. */
export function isWholeStudy({ role }: WithRole): boolean {
  return role === 'whole';
}

/** The arm that holds the state before treatment. */
export function baselineArmOf<A extends WithRole>(arms: readonly A[]): A | undefined {
  return arms.find(({ role }) => role === 'baseline');
}

/** The arm whose own change may stand for treatment: LDN, or a level of exposure to it. */
export function treatedArmOf<A extends WithRole>(arms: readonly A[]): A | undefined {
  return arms.find(({ role }) => role === 'ldn' || role === 'exposure');
}

/** True when a role says nothing that the label of its arm leaves open. */
export function isPlainRole(role: ArmRole): boolean {
  return role === 'ldn' || role === 'placebo' || role === 'active' || role === 'baseline';
}

/**
 * The one rule for a controlled contrast of LDN: exactly one arm on plain LDN and exactly one on
 * placebo or another treatment. Two doses of LDN or two comparators are no contrast: which two of
 * them are meant is not for us to choose.
 */
export function armContrast<A extends WithRole>(arms: readonly A[]): Contrast<A> | NoContrast {
  const [treated, comparators] = [ldnArmsOf(arms), comparatorsOf(arms)];
  if (treated.length > 1 && comparators.length > 0) return 'several-ldn-arms';
  if (comparators.length > 1 && treated.length > 0) return 'several-comparators';
  const [ldn, comparator] = [treated[0], comparators[0]];
  if (ldn && comparator) return { ldn, comparator };
  return arms.some(({ role }) => role === 'ldn-combination') ? 'combination' : 'not-by-arm';
}

/** The contrast of a between-group outcome, or null when the outcome compares nothing or has none. */
export function controlledContrast(outcome: Outcome): ControlledContrast | null {
  if (outcome.comparison !== 'between-groups') return null;
  const contrast = armContrast(outcome.arms);
  return typeof contrast === 'string' ? null : contrast;
}

/** True when the outcome sets LDN against placebo, another treatment or usual care. */
export function comparesGroups(study: Pick<Study, 'comparator'>, outcome: Outcome): boolean {
  return outcome.comparison === 'between-groups' && comparesWithOthers(study.comparator.classes);
}

/** True when an outcome called a comparison prints figures of the LDN group alone. */
export function printsOneGroupOnly(outcome: Outcome): boolean {
  const effect = known(outcome.effect);
  const compared = effect?.p !== undefined || known(effect?.estimate) !== undefined;
  const { arms } = outcome;
  return arms.length > 0 && ldnArmsOf(arms).length === arms.length && !compared;
}
