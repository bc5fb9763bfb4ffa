import { Link } from 'wouter';
import { counted } from '../../domain/format/number';
import type { FoundGroup } from '../../domain/search/find-everything';
import { findableKinds } from '../../domain/search/findable';
import { hrefOf } from '../../domain/search/href-of';

/** Of a group, as many are shown at once. */
const shown = 10;

function Hits({ hits }: Pick<FoundGroup, 'hits'>) {
  return (
    <ul>
      {hits.map((hit) => (
        <li key={hit.id} className="border-t border-rule py-2">
          <Link
            href={hrefOf(hit)}
            className="target inline-flex items-center font-semibold first-letter:uppercase"
          >
            {hit.title}
          </Link>
          <p className="serif max-w-lead">{hit.line}</p>
          {hit.whose !== undefined && <p className="max-w-lead text-xs text-soft">{hit.whose}</p>}
        </li>
      ))}
    </ul>
  );
}

/** Everything that was found, the group of the best hit first. */
export function FoundGroups({ groups }: { groups: readonly FoundGroup[] }) {
  return groups.map(({ kind, hits }) => (
    <section key={kind} aria-labelledby={`found-${kind}`} className="mt-6">
      <h2 id={`found-${kind}`} className="serif text-lg font-semibold">
        {findableKinds[kind].label}{' '}
        <span className="text-sm font-normal text-soft">{hits.length}</span>
      </h2>
      <Hits hits={hits.slice(0, shown)} />
      {hits.length > shown && (
        <details>
          <summary className="target flex items-center border-t border-rule text-sm text-soft underline decoration-line">
            {counted(hits.length - shown, 'more', 'more')}
          </summary>
          <Hits hits={hits.slice(shown)} />
        </details>
      )}
    </section>
  ));
}
