import { limitationGroups } from '../../../domain/study/limits/limitation-words';
import {
  limitationChipCodes,
  limitationChips,
  type LimitationChip,
} from '../../../domain/vocabulary/limitation-chips';

/** The rule of `limitationsOf` for each chip, in words. */
const rules: Readonly<Record<LimitationChip, string>> = {
  'before-after':
    'The headline outcome compares no groups, or prints figures of the LDN group only.',
  'not-randomised': 'The design is any but a randomised trial, parallel or crossover.',
  'open-label': 'The record says that people knew the treatment.',
  'outcome-changed':
    'The primary outcome as registered and as published were held against each other and differ; not assessed where one of them could not be read.',
  'small-arms':
    'The smallest group of the headline outcome has fewer than 20 people. Where sizes of groups are not given: fewer than 20 people analysed (else randomised) per arm, taking two arms for a parallel trial and one otherwise.',
  'lost-over-20':
    'Of those randomised (else enrolled), more than 20% were not analysed (else did not complete).',
  'completers-only':
    'Fewer people were analysed (else completed) than were randomised (else enrolled).',
  'no-interval':
    'The headline outcome compares groups, prints no interval, and gives neither two standard deviations nor two counts with totals from which one could be computed.',
  'no-denominators':
    'A percentage of the headline outcome is printed without the number of people behind it.',
  'second-hand': 'The headline outcome was read on another page than the paper or the registry.',
  'single-reader': 'Only one extractor read the headline outcome.',
};

/** Every limitation chip with the rule that sets it. */
export function ChipRule() {
  return (
    <>
      <p className="measure">
        Limits follow from the record alone; nobody places them by hand. They come in three groups:
        bias, imprecision, and where the figure was read. A limit is shown only where its rule has
        something to go by; else it is “not assessed”. Reviews and registrations are assessed in the
        last group only. A card shows the warnings of the record first, then these, and keeps what
        exceeds three behind a count; that people are shared with another report is no limit.
      </p>
      <dl className="measure mt-2 text-sm">
        {limitationChipCodes.map((code) => (
          <div key={code} className="border-t border-rule py-1.5 sm:grid sm:grid-cols-[9.5rem_1fr]">
            <dt className="text-soft before:mr-1 before:text-line before:content-['◇']">
              {limitationChips[code].label}
            </dt>
            <dd>
              {limitationGroups[limitationChips[code].group]}. {rules[code]}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
