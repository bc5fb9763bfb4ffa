import { useMemo, type ReactNode } from 'react';
import { Link } from 'wouter';
import { conditionHref, evidenceHref } from '../../domain/address/hrefs';
import { synthesisHref } from '../../domain/address/pages/synthesis-codec';
import type { Brief } from '../../domain/topics/brief';
import { briefSubtitle } from '../../domain/topics/brief-words';
import { sourceNumbers } from '../../domain/topics/sources-of-brief';
import { questionOf } from '../../domain/topics/brief-topics';
import { FourLines } from '../../figures/words/FourLines';
import { PageTitle } from '../../ui/page/PageTitle';
import { BriefAddress } from './brief-address';
import { BriefComparisons } from './BriefComparisons';
import { BriefGuidanceList } from './BriefGuidanceList';
import { BriefHarms } from './BriefHarms';
import { BriefPart } from './BriefPart';
import { BriefProfile } from './BriefProfile';
import { BriefReviews } from './BriefReviews';
import { BriefSentences } from './BriefSentences';
import { BriefSources } from './BriefSources';
import { BriefTrials } from './BriefTrials';
import { BriefUncontrolled } from './BriefUncontrolled';
import { CitedRuns } from './CitedRuns';
import { SourceNumbers } from './source-numbers';
import './brief.css';

/** All that is known of a topic: the gist on one screen, all of it on one printed page. */
export function BriefView({
  brief,
  address,
  copy,
  actions,
  printLine,
}: {
  brief: Brief;
  /** Full address of this page. */
  address: string;
  /** What copies the four lines. */
  copy: ReactNode;
  /** What makes a file or a sheet of it. */
  actions: ReactNode;
  printLine: ReactNode;
}) {
  const { lines, label, kind, profile } = brief;
  const numbers = useMemo(() => sourceNumbers(brief), [brief]);
  const question = questionOf(brief);
  return (
    <SourceNumbers value={numbers}>
      <BriefAddress value={address}>
        <div className="brief one-sheet page pt-4">
          <header>
            <div className="flex flex-wrap items-start justify-between gap-x-4">
              <PageTitle look="reading">{label}</PageTitle>
              <div className="no-print flex flex-wrap items-center gap-2">{actions}</div>
            </div>
            <p className="text-xs text-soft">{briefSubtitle(brief)}</p>
          </header>
          <section aria-label="Answer" className="mt-2">
            <FourLines
              benefit={<CitedRuns runs={lines.benefit} />}
              harms={<CitedRuns runs={lines.harms} />}
              howSure={<CitedRuns runs={lines.sure} />}
              next={<CitedRuns runs={lines.next} />}
            />
            <div className="no-print mt-2">{copy}</div>
          </section>
          <div className="brief-pair">
            <BriefPart
              name="comparisons"

              aside={<Link href={synthesisHref(question)}>Pooled, with certainty</Link>}
            >
              <BriefComparisons brief={brief} />
            </BriefPart>
            <BriefPart
              name="harms"

              aside={
                <Link href={conditionHref('safety', question)}>
                  Safety{kind === 'group' ? '' : ' of every condition'}
                </Link>
              }
            >
              <BriefHarms brief={brief} />
            </BriefPart>
          </div>
          <div className="brief-columns">
            <BriefPart name="doses">
              <BriefSentences lines={brief.doses} />
            </BriefPart>
            <BriefPart name="missing">
              <BriefSentences lines={brief.gaps} first={brief.onSheet.gaps} />
            </BriefPart>
            <BriefPart name="due">
              <BriefTrials brief={brief} />
            </BriefPart>
            <BriefPart
              name="uncontrolled"

              aside={<Link href={evidenceHref(question)}>All studies</Link>}
            >
              <BriefUncontrolled brief={brief} />
            </BriefPart>
            <BriefPart
              name="reviews"

              aside={<Link href={conditionHref('reviews', question)}>Side by side</Link>}
            >
              <BriefReviews brief={brief} />
            </BriefPart>
            <BriefPart name="guidance">
              <BriefGuidanceList brief={brief} />
            </BriefPart>
          </div>
          <BriefPart name="sources">
            <BriefSources brief={brief} />
          </BriefPart>
          <BriefPart name="names" className="no-print">
            <BriefProfile profile={profile} isGroup={kind === 'group'} />
          </BriefPart>
          {printLine}
        </div>
      </BriefAddress>
    </SourceNumbers>
  );
}
