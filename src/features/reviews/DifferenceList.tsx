import { Fragment } from 'react';
import { Link } from 'wouter';
import {
  differenceEndText,
  differenceReasonText,
  type DifferenceEndText,
} from '../../domain/reviews/difference-words';
import type { ReviewDifference } from '../../domain/reviews/differences';
import { StudyLink } from '../../figures/words/StudyLink';

function End({ end }: { end: DifferenceEndText }) {
  return (
    <span className="flex flex-wrap items-baseline gap-x-2">
      {end.reviewId === null ? (
        <a href="#own-pool" className="serif target inline-flex items-center font-semibold">
          {end.name}
        </a>
      ) : (
        <StudyLink id={end.reviewId} name={end.name} />
      )}
      <strong className="text-sm font-semibold whitespace-nowrap">{end.figure}</strong>
      <span className="text-xs text-soft">{end.measure}</span>
    </span>
  );
}

/** Each difference between two figures with the reasons that the data support, in one line. */
export function DifferenceList({
  differences,
  trialsOf,
}: {
  differences: readonly ReviewDifference[];
  /** Placebo-controlled trials of a diagnosis: how many, in what words, and where they are listed. */
  trialsOf: (diagnosis: string) => { readonly text: string; readonly href: string } | null;
}) {
  return (
    <ul>
      {differences.map(({ key, ends, reasons, diagnosis }) => {
        const trials = diagnosis === null ? null : trialsOf(diagnosis);
        return (
          <li
            key={key}
            className="grid break-inside-avoid gap-x-8 gap-y-1 border-t border-rule py-3 first:border-0 md:grid-cols-[minmax(0,25rem)_minmax(0,1fr)]"
          >
            <div className="grid content-start gap-1">
              {ends.map(differenceEndText).map((end, i) => (
                <Fragment key={`${end.name} ${end.figure}`}>
                  {i === 1 && <span className="sr-only"> against </span>}
                  <End end={end} />
                </Fragment>
              ))}
            </div>
            <div>
              <p className="serif first-letter:uppercase">
                {reasons.map((reason) => differenceReasonText(reason)).join('; ')}.
              </p>
              {trials && (
                <p className="text-sm text-soft">
                  <Link href={trials.href} className="target inline-flex items-center">
                    {trials.text}
                  </Link>
                </p>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
