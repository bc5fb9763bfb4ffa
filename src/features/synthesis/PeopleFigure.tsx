import { useState } from 'react';
import { iconArray } from '../../domain/pooling/people/icon-array';
import type { PeoplePer100 } from '../../domain/pooling/people/people-per-100';
import { impossibleSentence, per100Sentence } from '../../domain/pooling/people/people-words';
import { outcomeFamilies } from '../../domain/vocabulary/outcome-families';
import { SavePlot } from '../../figures/saved-plot/SavePlot';
import { PeopleGrid } from './PeopleGrid';
import { PersonIcon } from './PersonIcon';

const legend = [
  ['certain', 'with the outcome, wherever in the interval the truth lies'],
  ['estimated', 'as estimated'],
  ['possible', 'towards the upper limit'],
  ['without', 'without it'],
] as const;

const title = 'Of 100 people';

/** A benefit and a harm as 100 people each, side by side at one size; in words where they cannot be drawn. */
export function PeopleFigure({
  shown,
  comparator,
}: {
  shown: readonly PeoplePer100[];
  comparator: string;
}) {
  const [plot, setPlot] = useState<HTMLElement | null>(null);
  const drawn = shown.some(({ effect }) => !effect.isCut);
  return (
    <figure aria-label={title} className="mt-3">
      <div ref={setPlot} className="flex max-w-fit flex-wrap gap-x-12 gap-y-5">
        {shown.map((people) => (
          <PicturedOutcome key={people.family} people={people} comparator={comparator} />
        ))}
      </div>
      {drawn && (
        <figcaption className="mt-3 text-xs text-soft">
          <ul className="flex flex-wrap gap-x-4 gap-y-1">
            {legend.map(([state, text]) => (
              <li key={state} className="inline-flex items-center gap-1.5">
                <svg width="11" height="11" aria-hidden="true" className="shrink-0">
                  <PersonIcon state={state} x={5.5} y={5.5} side="ldn" />
                </svg>
                {text}
              </li>
            ))}
          </ul>
          <SavePlot
            plot={plot}
            name="of-100-people"
            title={title}
            caption={[
              ...shown.map((people) => per100Sentence(people, comparator)),
              `With LDN: filled, ${legend[0][1]}; ringed, ${legend[1][1]}; open, ${legend[2][1]}; dot, ${legend[3][1]}.`,
            ]}
            method={null}
          />
        </figcaption>
      )}
    </figure>
  );
}

function PicturedOutcome({ people, comparator }: { people: PeoplePer100; comparator: string }) {
  const { family, isHarm, effect } = people;
  const icons = iconArray(effect);
  return (
    <div className="max-w-2xs">
      <h3 className="text-sm font-semibold">
        {isHarm ? 'Harm' : 'Benefit'}: {outcomeFamilies[family].label.toLowerCase()}
      </h3>
      {icons && (
        <div className="mt-1 flex gap-6">
          <PeopleGrid people={icons.comparator} side="comparator" label={`with ${comparator}`} />
          <PeopleGrid people={icons.ldn} side="ldn" label="with LDN" />
        </div>
      )}
      <p className="mt-1.5 text-sm">{per100Sentence(people, comparator)}</p>
      {icons === null && <p className="mt-1 text-sm text-warn">{impossibleSentence(people)}</p>}
    </div>
  );
}
