import { Link } from 'wouter';
import { findableKinds, type Findable } from '../../domain/search/findable';
import type { FoundGroup } from '../../domain/search/find-everything';
import { hrefOf } from '../../domain/search/href-of';

/** An option of a list: the chosen one is also marked where colours are forced. */
export const optionLook =
  'hover:bg-sunken aria-selected:bg-sunken forced-colors:aria-selected:outline-2 forced-colors:aria-selected:-outline-offset-2';

/** One thing that was found: its name, what is said of it, and for whom that was said. */
function HitText({ hit, whole }: { hit: Findable; whole: boolean }) {
  const { kind, title, line, whose } = hit;
  const isStatement = kind === 'safety' || kind === 'guidance';
  return (
    <>
      <span className="block font-semibold first-letter:uppercase">{title}</span>
      {isStatement && whose !== undefined && (
        <span className="block text-xs text-soft">{whose}</span>
      )}
      <span
        className={`block text-sm ${isStatement ? 'serif' : 'text-soft'} ${whole ? '' : 'line-clamp-2'}`}
      >
        {line}
      </span>
      {!isStatement && whose !== undefined && (
        <span className="line-clamp-1 text-xs text-soft italic">{whose}</span>
      )}
    </>
  );
}

/** Options of a list by group, as the combobox pattern has them; focus stays in the field. */
export function Suggestions({
  groups,
  listId,
  activeId,
  onOpen,
}: {
  groups: readonly FoundGroup[];
  listId: string;
  activeId: string | undefined;
  onOpen: (hit: Findable) => void;
}) {
  return groups.map(({ kind, hits }) => (
    <div key={kind} role="group" aria-labelledby={`${listId}-${kind}`} className="py-1">
      <p id={`${listId}-${kind}`} role="presentation" className="px-3 pt-1 text-xs text-soft">
        {findableKinds[kind].label}
      </p>
      {hits.map((hit) => {
        const id = `${listId}-${hit.id}`;
        return (
          <Link
            key={hit.id}
            id={id}
            href={hrefOf(hit)}
            role="option"
            aria-selected={id === activeId}
            tabIndex={-1}
            className={`block px-3 py-1.5 no-underline ${optionLook}`}
            onClick={() => onOpen(hit)}
          >
            <HitText hit={hit} whole={id === activeId && kind === 'safety'} />
          </Link>
        );
      })}
    </div>
  ));
}
