import { formatCount, formatNumber } from '../format/number';
import { numberWord } from '../format/number-word';
import type { Segment } from '../format/segment';
import { lowerFirst } from '../format/sentence-case';
import { plural } from '../format/words';
import { certaintyLevels } from '../vocabulary/certainty';
import { outcomeFamilies } from '../vocabulary/outcome-families';
import type { CertaintyBound } from './certainty-bound';
import type { Imprecision } from './imprecision';

/** Instead of a bound, of comparisons whose arms were never set against each other in what was read. */
export const notRated = 'Not rated: no figures of both arms in what could be read';

/** "At most low"; "Low or less" without randomisation. */
export function boundLabel({ level, start }: CertaintyBound): string {
  const { label } = certaintyLevels[level];
  return start === 'high' ? `At most ${lowerFirst(label)}` : `${label} or less`;
}

/**
 * "Certainty at most low: two small trials (imprecise, −1) that disagree (inconsistent, −1); risk of bias not
 * assessed." With `of`, it says of which outcome; one trial is named and leads to its record.
 */
export function boundSentence(bound: CertaintyBound, of: 'outcome' | null): readonly Segment[] {
  const { body } = bound;
  const about = of === null ? '' : ` for ${lowerFirst(outcomeFamilies[body.family].label)}`;
  const lead = `Certainty ${lowerFirst(boundLabel(bound))}${about}`;
  if (body.form === 'not-randomised') {
    const n = body.studies.length;
    const studies = `${numberWord(n)} ${plural(n, 'study', 'studies')}`;
    return [{ text: `${lead}, unless a panel rates it up: ${studies}, no randomised comparison.` }];
  }
  return [{ text: `${lead}: ` }, ...trialsAndReasons(bound), { text: '.' }];
}

function trialsAndReasons({ body, domains }: CertaintyBound): readonly Segment[] {
  const { imprecision, inconsistency, indirectness } = domains;
  const k = body.studies.length;
  const [only] = body.studies;
  const small = imprecision.levels > 0 && imprecision.size.short === true;
  const trials: Segment[] = [
    { text: `${numberWord(k)} ${small ? 'small ' : ''}${plural(k, 'trial')}` },
  ];
  if (k === 1 && only) trials.push({ text: ', ' }, { text: only.name, studyId: only.studyId });
  const parts = [
    imprecision.levels > 0 ? `${reachText(imprecision)} (imprecise, ${minus(imprecision)})` : '',
    inconsistency.levels > 0 ? ` that disagree (inconsistent, ${minus(inconsistency)})` : '',
    indirectness.levels > 0 ? `, ${indirectText(domains)} (indirect, ${minus(indirectness)})` : '',
    publicationText(domains['publication-bias']),
    biasText(domains['risk-of-bias']),
  ];
  return [...trials, { text: parts.join('') }];
}

/** How far the interval reaches, where that is why it is imprecise. */
function reachText({ reach }: Imprecision): string {
  if (reach === 'important-both-ways') return ', important effects both ways possible';
  return reach === 'no-difference-to-important'
    ? ', from no difference to an important effect'
    : '';
}

function indirectText({ indirectness }: CertaintyBound['domains']): string {
  const { otherDose, otherPeople } = indirectness;
  return [
    otherDose.length > 0 ? 'at other doses' : '',
    otherPeople.length > 0 ? 'in other people than asked about' : '',
  ]
    .filter((part) => part !== '')
    .join(' or ');
}

function publicationText(bias: CertaintyBound['domains']['publication-bias']): string {
  if (bias.levels === 0) return '';
  const people = `${formatCount(bias.people)}\u00a0people`;
  return `; completed trials of ${people} unpublished (publication bias, ${minus(bias)})`;
}

function biasText(bias: CertaintyBound['domains']['risk-of-bias']): string {
  if (bias.state !== 'assessed') return '; risk of bias not assessed';
  return bias.levels > 0 ? `; high risk of bias (${minus(bias)})` : '; risk of bias rated';
}

function minus({ levels }: { readonly levels: number }): string {
  return formatNumber(-levels);
}
