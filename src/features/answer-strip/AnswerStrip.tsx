import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { Answer } from '../../domain/answer/answer';
import type { AnswerSegment } from '../../domain/answer/answer-sentences';
import { LazyPart } from '../../ui/loading/LazyPart';
import { onDemand } from '../../ui/loading/on-demand';
import { LinkedText } from '../../figures/words/LinkedText';
import { KeyFacts } from './KeyFacts';
import type { HrefOfCount } from '../../figures/words/href-of-count';
import { listOf } from '../../domain/format/words';
import { labelInSentence } from '../../domain/vocabulary/proper-names';

const AnswerDetails = onDemand(async () => ({
  default: (await import('./AnswerDetails')).AnswerDetails,
}));

/** The first paragraph of the page: what the studies of the question amount to, harms included. */
export function AnswerStrip({
  answer,
  people,
  sentences,
  shown,
  hrefOf,
  datasetText,
  pooled,
  onCondition,
  links,
}: {
  answer: Answer;
  people: number;
  sentences: readonly (readonly AnswerSegment[])[];
  /** What of the question the list shows, where that is not all. */
  shown: readonly AnswerSegment[] | null;
  hrefOf: HrefOfCount;
  datasetText: string;
  /** The pooled effect, or why there is none. */
  pooled: ReactNode;
  /** Panels on the chosen conditions, drawn when the reader opens the details. */
  onCondition: readonly { readonly title: string; readonly content: ReactNode }[];
  /** Ways on: reviews, mechanism, safety. */
  links: readonly { readonly href: string; readonly text: string }[];
}) {
  const [opened, setOpened] = useState(false);
  return (
    <section aria-label="Answer" className="pb-1">
      <div className="grid gap-x-9 gap-y-3 md:grid-cols-[minmax(0,1fr)_14.5rem]">
        <div>
          <LinkedText sentences={shown ? [...sentences, shown] : sentences} hrefOf={hrefOf} />
          <div className="mt-0.5 min-h-5 text-sm">{pooled}</div>
          <p className="text-xs text-soft">
            LDN is off-label for every condition here. <Gaps answer={answer} />
          </p>
        </div>
        <KeyFacts answer={answer} people={people} hrefOf={hrefOf} />
      </div>
      <div className="flex flex-wrap gap-x-4 text-xs text-soft">
        <details
          className="group open:basis-full open:text-ink"
          onToggle={(event) => setOpened((before) => before || event.currentTarget.open)}
        >
          <summary className="target flex w-fit items-center underline decoration-line marker:content-none">
            {onCondition.length > 0
              ? 'Profile: definition, codes, counts, claims, trials to report'
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

/** Diagnoses of the question without a randomised trial: by name where they are few. */
function Gaps({ answer }: { answer: Answer }) {
  const names = answer.withoutTrial.map(({ label }) => labelInSentence(label));
  if (names.length === 0) return null;
  return names.length > 5 ? (
    <>No randomised trial with a result for {names.length} of the diagnoses here.</>
  ) : (
    <>No randomised trial with a result for {listOf(names)}.</>
  );
}
