import {
  peoplePer100,
  type CountedGroup,
  type PeoplePer100,
} from '../../domain/pooling/people/people-per-100';
import { riskSentence } from '../../domain/pooling/people/people-words';
import { numberNeededText } from '../../domain/pooling/people/absolute-effect';
import { outcomeFamilies } from '../../domain/vocabulary/outcome-families';
import { baselineLimits } from '../../domain/address/pages/synthesis-numbers';
import { baselineBox } from '../../domain/address/typed-numbers';
import { MethodNumber } from './MethodNumber';
import { PeopleFigure } from './PeopleFigure';
import { formatNumber } from '../../domain/format/number';

/**
 * A binary effect as people per 100 and a number needed to treat, at a comparator risk that moves while
 * it is typed; harms beside a benefit and a benefit beside a harm, those at the risks their trials saw.
 */
export function ClinicalTerms({
  counted,
  beside,
  comparator,
  baseline,
  onBaseline,
}: {
  counted: CountedGroup;
  beside: readonly CountedGroup[];
  comparator: string;
  baseline: number | null;
  onBaseline: (baseline: number | null) => void;
}) {
  const people = peoplePer100(counted, baseline);
  if (people === null) return null;
  const others = beside.flatMap((each) => peoplePer100(each, null) ?? []);
  // A benefit stands first, whichever of the two is looked at.
  const shown = [people, ...others].toSorted((a, b) => Number(a.isHarm) - Number(b.isHarm));
  return (
    <section aria-labelledby="in-people" className="mt-6">
      <h2 id="in-people" tabIndex={-1} className="text-sm font-semibold">
        In people
      </h2>
      <div className="mt-2 text-sm text-soft">
        <MethodNumber
          label={`Risk with ${comparator}, %`}
          box={baselineBox}
          value={baseline}
          limits={baselineLimits}
          step={1}
          placeholder={people.observed === null ? '' : formatNumber(people.observed, 0)}
          actOn="typing"
          onChange={onBaseline}
        />
        <p className="mt-1 text-xs">
          {riskSentence(people, comparator, baseline)}{' '}
          {others.map((other) => besideSentence(other, comparator)).join(' ')}
        </p>
      </div>
      <PeopleFigure shown={shown} comparator={comparator} />
      <p className="mt-3 max-w-lead">
        {people.effect.isCut
          ? 'No number needed to treat can be given at this risk.'
          : `Number needed to treat ${numberNeededText(people.effect.numberNeeded)}.`}
      </p>
      <p className="mt-1 text-xs text-soft">
        NNTB: for one more to benefit; NNTH: for one more to be harmed. An interval through ∞
        includes no difference.
      </p>
    </section>
  );
}

/** At which risk the outcome beside is drawn: never the one that was typed for the other. */
function besideSentence(other: PeoplePer100, comparator: string): string {
  return `${outcomeFamilies[other.family].label}: ${riskSentence(other, comparator, null)}`;
}
