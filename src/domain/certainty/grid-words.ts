import { effectScales, formatShown } from '../format/effect-scale';
import { counted, formatCount, formatNumber } from '../format/number';
import { listOf, plural } from '../format/words';
import type { Interval } from '../synthesis/interval';
import {
  certaintyRules,
  type CertaintyDomain,
  type CertaintyRuleCode,
} from '../vocabulary/certainty';
import { outcomeFamilies } from '../vocabulary/outcome-families';
import type { PoolingMeasure } from '../vocabulary/pooling-measures';
import { certaintyDomains, type CertaintyBound, type DomainAssessments } from './certainty-bound';
import type { DomainState } from './domain-state';
import type { EvidenceBody, RatedBody } from './evidence-body';
import type { Imprecision, IntervalReach } from './imprecision';

/** A line of the grid "How sure": a rule, what it was applied to, and what came of it. */
export interface CertaintyGridRow {
  readonly code: CertaintyRuleCode;
  readonly domain: string;
  readonly rule: string;
  readonly values: string;
  readonly level: string;
  readonly source: string;
}

/** The grid of a bound: start, the five domains, and rating up. */
export function certaintyGrid(bound: CertaintyBound): readonly CertaintyGridRow[] {
  const randomised = bound.start === 'high';
  return [
    gridRow('start', startValues(bound.body), randomised ? 'high' : 'low'),
    ...certaintyDomains.map((domain) =>
      randomised
        ? gridRow(domain, valuesOf(domain, bound), levelText(bound.domains[domain]))
        : gridRow(domain, leftToPanel, 'not counted'),
    ),
    gridRow(
      'rating-up',
      randomised ? 'Randomised evidence is not rated up.' : leftToPanel,
      randomised ? 'does not apply' : 'not assessed',
    ),
  ];
}

/** Why a bound is lower than its start, a sentence for each domain that lowers it: the footnotes of a table. */
export function boundReasons(bound: CertaintyBound): readonly string[] {
  return certaintyGrid(bound)
    .filter(
      ({ code }) => code in bound.domains && bound.domains[code as CertaintyDomain].levels > 0,
    )
    .map(({ domain, level, values }) => `${domain} ${level}: ${values}`);
}

const leftToPanel = 'Left to a panel: without randomisation nothing is counted from low on.';

function gridRow(code: CertaintyRuleCode, values: string, level: string): CertaintyGridRow {
  const { label, rule, source } = certaintyRules[code];
  return { code, domain: label, rule, values, level, source };
}

function levelText({ state, levels }: DomainState): string {
  if (state === 'assessed') return levels === 0 ? 'not lowered' : formatNumber(-levels);
  return state === 'not-assessed' ? 'not assessed' : 'does not apply';
}

const formNotes: Readonly<Record<RatedBody['form'], string>> = {
  pooled: ', pooled',
  'one-trial': '',
  'no-figure': ', no figure that could be pooled',
  'not-randomised': ', none a randomised comparison',
};

function startValues({ form, studies }: RatedBody): string {
  const names = listOf(studies.map(({ name }) => name));
  const n = studies.length;
  const kind =
    form === 'not-randomised'
      ? counted(n, 'study', 'studies')
      : counted(n, 'randomised comparison');
  return `${kind}${formNotes[form]}: ${names}.`;
}

function valuesOf(domain: CertaintyDomain, { body, domains }: CertaintyBound): string {
  switch (domain) {
    case 'risk-of-bias':
      return biasValues(domains[domain]);
    case 'inconsistency':
      return inconsistencyValues(domains[domain], body);
    case 'indirectness':
      return indirectnessValues(domains[domain]);
    case 'imprecision':
      return `${intervalValues(domains[domain], body)} ${sizeValues(domains[domain])}`;
    case 'publication-bias':
      return publicationValues(domains[domain], body);
  }
}

function biasValues({ ratings, studies }: DomainAssessments['risk-of-bias']): string {
  if (ratings.length === 0) return 'No published rating of these trials could be read.';
  const said = ratings.map(({ judgement, by }) => `${judgement.replace('-', ' ')} (${by})`);
  return `Rated: ${ratings.length} of ${counted(studies, 'trial')}: ${said.join('; ')}.`;
}

function inconsistencyValues(
  { k, bothSides, pairsApart, i2Percent }: DomainAssessments['inconsistency'],
  { studies }: EvidenceBody,
): string {
  if (studies.length === 1) return 'One trial cannot disagree with itself.';
  if (k < 2) return 'No figures that could be held against each other.';
  const sides = bothSides
    ? 'Trials on both sides of no difference'
    : 'All trials on one side of no difference';
  const apart =
    pairsApart === 0
      ? 'all intervals overlap'
      : `${counted(pairsApart, 'pair')} of intervals ${plural(pairsApart, 'does', 'do')} not overlap`;
  return `${sides}; ${apart}; I² ${i2Percent === null ? 'not computed' : `${formatNumber(i2Percent, 0)}%`}.`;
}

function indirectnessValues(of: DomainAssessments['indirectness']): string {
  const { otherDose, doseNotKnown, otherPeople, allConditions } = of;
  const dose =
    otherDose.length > 0
      ? `Dose under 1 mg or over 6 mg: ${listOf(otherDose)}.`
      : doseNotKnown.length > 0
        ? `Dose not reported: ${listOf(doseNotKnown)}; no other dose known.`
        : 'Doses from 1 to 6 mg.';
  const people = allConditions
    ? 'All conditions are asked about.'
    : otherPeople.length > 0
      ? `People with other conditions, or among others: ${listOf(otherPeople)}.`
      : 'All people have a condition asked about.';
  return `${dose} ${people}`;
}

const reachNotes: Readonly<Record<IntervalReach, string>> = {
  'excludes-no-difference': 'excludes no difference',
  unimportant: 'holds no difference and no important effect',
  'no-difference-to-important': 'holds no difference and an important effect',
  'important-both-ways': 'holds important effects both ways',
  'no-interval': '',
  'no-important-difference':
    'holds no difference; not assessed against an important effect: no important difference between groups is known for this scale',
};

function intervalValues({ reach, importantPoints }: Imprecision, body: EvidenceBody): string {
  if (reach === 'no-interval') return 'Interval: none that could be read or computed.';
  const binary = outcomeFamilies[body.family].kind === 'binary';
  const [interval, measure] = binary
    ? [body.riskRatio, 'RR' as const]
    : [body.interval, body.measure];
  const important = importantPoints === null ? '' : ` (important: ${importantPoints} points)`;
  const wald = body.form === 'pooled' ? ' (REML, Wald)' : '';
  return `95% interval${wald} ${interval === null ? '' : `${intervalText(interval, measure)} `}${reachNotes[reach]}${important}.`;
}

function intervalText({ low, high }: Interval, measure: PoolingMeasure): string {
  const scale = effectScales[measure];
  return `[${formatShown(scale, low)},\u00a0${formatShown(scale, high)}]`;
}

function sizeValues({ size: { counted: what, n, atMost, needed, short } }: Imprecision): string {
  if (n === null) return 'Size not assessed: a trial gives no number of people.';
  if (atMost) {
    const people = `Events not known; ${formatCount(n)} people`;
    return short
      ? `${people} cannot hold ${needed} events.`
      : `${people}, so not assessed against ${needed} events.`;
  }
  const found = `${formatCount(n)} ${what}`;
  if (short) return `${found}, fewer than ${needed}.`;
  return n < needed
    ? `${found}, fewer than ${needed}, but among 2,000 people or more.`
    : `${found}, at least ${needed}.`;
}

function publicationValues(
  { trials, people, withoutNumber }: DomainAssessments['publication-bias'],
  { participants }: EvidenceBody,
): string {
  if (trials.length === 0)
    return 'No completed trial of these conditions is known without a published result.';
  const unknown = withoutNumber === 0 ? '' : ` (${withoutNumber} without a number)`;
  const against =
    participants === null
      ? 'an unknown number counted here'
      : `${formatCount(participants)} counted here`;
  return `${counted(trials.length, 'completed trial')} without a published result: ${formatCount(people)} people${unknown}, against ${against}.`;
}
