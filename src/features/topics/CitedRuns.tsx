import { useContext } from 'react';
import { Link } from 'wouter';
import type { BriefLine } from '../../domain/topics/brief';
import { citedLine } from '../../domain/topics/sources-of-brief';
import { LinkedRuns } from '../../figures/words/LinkedRuns';
import { Cites } from './Cites';
import { SourceNumbers } from './source-numbers';

/** A sentence whose names and numbers lead on, with the number of each source where it is named last. */
export function CitedRuns({ runs }: { runs: BriefLine }) {
  const numbers = useContext(SourceNumbers);
  return citedLine(runs, numbers).map((run, at) => (
    <span key={at}>
      {run.href === undefined ? (
        <LinkedRuns runs={[run]} />
      ) : (
        <Link href={run.href}>{run.text}</Link>
      )}
      {run.cites !== undefined && run.studyId !== undefined && <Cites of={run.studyId} />}
    </span>
  ));
}
