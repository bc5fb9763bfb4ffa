import { Link } from 'wouter';
import { studyHref } from '../../domain/address/hrefs';
import {
  guidanceOrigin,
  guidanceSource,
  type GuidanceRecord,
} from '../../domain/reviews/guidance-rows';
import { FigureTags } from '../../figures/source/FigureTags';
import { SourceButton } from '../../figures/source/SourceButton';
import { checkStatuses, sourceKinds } from '../../domain/vocabulary/sources';

/** What bodies say of LDN, apart from evidence: who, where, when, and how it was read. */
export function GuidanceList({ guidance }: { guidance: readonly GuidanceRecord[] }) {
  if (guidance.length === 0)
    return (
      <p className="text-soft">
        No statement by a body on these conditions was found in what could be searched.
      </p>
    );
  return (
    <ul>
      {guidance.map((entry) => (
        <li
          key={entry.id}
          id={`guidance-${entry.id}`}
          tabIndex={-1}
          className="grid scroll-mt-4 gap-x-6 border-t border-rule py-2 outline-none md:grid-cols-[16rem_minmax(0,1fr)]"
        >
          <div>
            <p className="font-semibold">{entry.body}</p>
            <p className="text-xs text-soft">{guidanceOrigin(entry)}</p>
          </div>
          <div>
            <p className="serif max-w-[44rem] leading-5">{entry.statement}</p>
            <p className="text-xs text-soft first-letter:uppercase">{entry.covers}</p>
            <div className="flex flex-wrap items-baseline gap-x-4">
              <SourceButton source={guidanceSource(entry)} />
              {entry.sameWork.map(({ id, name }) => (
                <Link key={id} href={studyHref(id)} className="target text-sm">
                  {name}
                </Link>
              ))}
              <FigureTags
                marks={{
                  secondHand: sourceKinds[entry.source.kind].secondHand,
                  single: checkStatuses[entry.check.status].single,
                }}
              />
            </div>
          </div>
        </li>
      ))}
    </ul>
  );
}
