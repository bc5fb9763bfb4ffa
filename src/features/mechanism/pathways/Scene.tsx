import { scenePartCodes, type Pathway, type ScenePart } from '../../../domain/vocabulary/pathways';
import type { PathwayStep } from '../../../domain/schema/mechanism-claim';
import { sceneLabels, scenePartPlaces, sceneBox } from './scene-labels';
import { sceneParts } from './scene-parts';
import { percentLength } from '../../../ui/percent-length';
import './scene.css';

const percent = (part: number, of: number) => percentLength((100 * part) / of);
const place = ([x, y]: readonly [number, number]) => ({
  left: percent(x - sceneBox.left, sceneBox.width),
  top: percent(y - sceneBox.top, sceneBox.height),
});

/** Numbers of the steps by the place at which they stand. */
function stepNumbers(steps: readonly PathwayStep[]) {
  const byPlace = new Map<string, { at: readonly [number, number]; numbers: number[] }>();
  steps.forEach(({ parts }, s) => {
    const [first] = parts;
    if (first === undefined) return;
    const at = scenePartPlaces[first];
    const key = at.join(',');
    const entry = byPlace.get(key) ?? { at, numbers: [] };
    entry.numbers.push(s + 1);
    byPlace.set(key, entry);
  });
  return [...byPlace.values()];
}

/**
 * Synapse, microglial cell and dividing cell in line; the parts of the pathway are strong, those of
 * the active step move once. Decorative: the steps beside it say the same in words.
 */
export function Scene({
  pathway,
  steps,
  active,
}: {
  pathway: Pathway;
  steps: readonly PathwayStep[];
  /** Position of the step that is shown, or null for the whole pathway. */
  active: number | null;
}) {
  const shown = active === null ? steps : steps.slice(active, active + 1);
  const strong = new Set<ScenePart>(shown.flatMap(({ parts }) => parts));
  return (
    <div aria-hidden="true" className="relative mx-auto w-full max-w-160" data-pathway={pathway}>
      <svg
        viewBox={`${sceneBox.left} ${sceneBox.top} ${sceneBox.width} ${sceneBox.height}`}
        className="scene block h-auto w-full"
        fill="none"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        {scenePartCodes.map((part) => (
          <g
            key={`${part} ${active}`}
            data-part={part}
            data-strong={strong.has(part) || undefined}
            data-active={(active !== null && strong.has(part)) || undefined}
            className="scene-part"
          >
            {sceneParts[part]}
          </g>
        ))}
      </svg>
      {sceneLabels.map(({ parts, text, at }) => (
        <span
          key={text}
          style={place(at)}
          className={`absolute max-w-16 text-xs leading-3.5 wrap-normal sm:max-w-none ${parts.some((part) => strong.has(part)) ? 'font-semibold text-ink' : 'text-soft'}`}
        >
          {text}
        </span>
      ))}
      {stepNumbers(steps).map(({ at, numbers }) => (
        <span
          key={at.join(',')}
          style={place(at)}
          data-strong={active === null || numbers.includes(active + 1) || undefined}
          className="scene-number absolute text-xs"
        >
          {numbers.join(' ')}
        </span>
      ))}
    </div>
  );
}
