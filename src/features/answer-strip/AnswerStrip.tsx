import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { Answer } from '../../domain/answer/answer';
import type { AnswerLines } from '../../domain/answer/answer-lines';
import { LazyPart } from '../../ui/loading/LazyPart';
import { onDemand } from '../../ui/loading/on-demand';
import { LinkedRuns } from '../../figures/words/LinkedRuns';
import type { HrefOfCount } from '../../figures/words/href-of-count';
import { AnswerFacts } from './AnswerFacts';
import { FourLines } from '../../figures/words/FourLines';

const AnswerDetails = onDemand(async () => ({
  default: (await import('./AnswerDetails')).AnswerDetails,
}));

/** What the studies of the question amount to: four lines, and what they rest on. */
export function AnswerStrip({
  answer,
  scope,
  people,
  lines,
  howSure,
  leftOut,
  copy,
  shown,
  hrefOf,
  datasetText,
  onCondition,
  links,
}: {
  answer: Answer;
  /** What is asked about. */
  scope: string;
  people: number;
  lines: AnswerLines;
  /** The third line, whose code comes later. */
  howSure: ReactNode;
  /** Whom the trials left out; its code comes later. */
  leftOut: ReactNode;
  /** What copies the lines. */
  copy: ReactNode;
  /** What of the question the list shows, where that is not all. */
  shown: ReactNode;
  hrefOf: HrefOfCount;
  datasetText: string;
  /** Panels on the chosen conditions, drawn when the reader opens the details; null where none is chosen. */
  onCondition: ReactNode;
  /** Ways on: reviews, mechanism, safety. */
  links: readonly { readonly href: string; readonly text: string }[];
}) {
  const [opened, setOpened] = useState(false);
  return (
    <section aria-label="Answer" className="pb-1">
      <AnswerFacts scope={scope} answer={answer} people={people} />
      <FourLines
        benefit={<LinkedRuns runs={lines.benefit} hrefOf={hrefOf} />}
        harms={<LinkedRuns runs={lines.harms} hrefOf={hrefOf} />}
        howSure={howSure}
        next={<LinkedRuns runs={lines.next} hrefOf={hrefOf} />}
      />
      {leftOut && <div className="mt-1 min-h-8 text-xs max-tablet:min-h-20">{leftOut}</div>}
      {shown && <p className="mt-1.5 min-h-5 text-sm">{shown}</p>}
      <div className="mt-1.5 flex flex-wrap gap-x-4 text-xs text-soft">
        <div className="no-print">{copy}</div>
        <details
          className="group open:basis-full open:text-ink"
          onToggle={(event) => setOpened((before) => before || event.currentTarget.open)}
        >
          <summary className="target flex w-fit items-center underline decoration-line marker:content-none">
            {onCondition
              ? 'Counts, claims on mechanism, trials to report'
              : 'Names, counts, trials to report'}
          </summary>
          {opened && (
            <LazyPart
              what="These details"
              waiting={<p className="min-h-64 border-t border-rule pt-3">Counting…</p>}
            >
              <AnswerDetails {...{ answer, hrefOf, onCondition }} />
            </LazyPart>
          )}
        </details>
        {links.map(({ href, text }) => (
          <Link key={href} href={href} className="no-print target flex items-center">
            {text}
          </Link>
        ))}
        <p className="flex items-center">{datasetText}</p>
      </div>
    </section>
  );
}
