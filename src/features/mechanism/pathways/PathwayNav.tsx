import { Link } from 'wouter';
import { pathwayCodes, pathways, type Pathway } from '../../../domain/vocabulary/pathways';
import { mechanismHref } from '../../../domain/address/mechanism-view';

/** One link per pathway; the one that is shown is marked. */
export function PathwayNav({ current, dose }: { current: Pathway; dose: number }) {
  return (
    <nav aria-label="Pathways" className="no-print border-b border-ink">
      <ul className="flex flex-wrap gap-x-5">
        {pathwayCodes.map((pathway) => (
          <li key={pathway}>
            <Link
              href={mechanismHref({ pathway, dose })}
              aria-current={pathway === current ? 'page' : undefined}
              className="target -mb-px inline-flex items-center border-b-2 border-transparent py-1 text-sm text-soft no-underline hover:text-ink aria-[current=page]:border-ldn aria-[current=page]:font-semibold aria-[current=page]:text-ink"
            >
              {pathways[pathway].label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
