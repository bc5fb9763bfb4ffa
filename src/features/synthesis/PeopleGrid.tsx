import type { IconState } from '../../domain/pooling/people/icon-array';
import { PersonIcon } from './PersonIcon';

const STEP = 11;

/** 100 people in ten rows of ten, with whose they are above. What is drawn is said in words beside it. */
export function PeopleGrid({
  people,
  side,
  label,
}: {
  people: readonly IconState[];
  side: 'ldn' | 'comparator';
  label: string;
}) {
  return (
    <div>
      <p className="text-xs text-soft" aria-hidden="true">
        {label}
      </p>
      <svg
        width={10 * STEP}
        height={10 * STEP}
        viewBox={`0 0 ${10 * STEP} ${10 * STEP}`}
        aria-hidden="true"
        className="mt-1 block"
      >
        {people.map((state, i) => (
          <PersonIcon
            key={`${Math.floor(i / 10)} ${i % 10}`}
            state={state}
            side={side}
            x={STEP * ((i % 10) + 0.5)}
            y={STEP * (Math.floor(i / 10) + 0.5)}
          />
        ))}
      </svg>
    </div>
  );
}
