import { Link } from 'wouter';
import { studyHref } from '../../domain/address/hrefs';
import type { Answer } from '../../domain/answer/answer';
import { resultDirectionCodes, resultDirections } from '../../domain/vocabulary/filters/directions';

const glyphs = { ldn: '◂', neither: '◆', comparator: '▸', unclear: '?' } as const;

/** Controlled results by direction, each named and linked; the rule stands below. */
export function DirectionTally({ comparisons }: { comparisons: Answer['comparisons'] }) {
  return (
    <dl className="text-xs leading-4.5">
      {resultDirectionCodes.map((code) => (
        <div key={code} className="flex gap-2 py-0.5">
          <dt className="w-36 shrink-0 text-soft">
            <span aria-hidden="true" className="mr-1.5 inline-block w-3 text-center text-line">
              {glyphs[code]}
            </span>
            {resultDirections[code].label}
          </dt>
          <dd>
            {comparisons[code].length === 0
              ? 'none'
              : comparisons[code].map((study, i) => (
                  <span key={study.id}>
                    {i > 0 && ', '}
                    <Link href={studyHref(study.id)} className="decoration-rule">
                      {study.name}
                    </Link>
                  </span>
                ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
