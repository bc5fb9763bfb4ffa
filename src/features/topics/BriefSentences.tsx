import type { BriefLine } from '../../domain/topics/brief';
import { CitedRuns } from './CitedRuns';
import { FoldedRows } from './FoldedRows';

/** Sentences of a brief, one below the other; without `first` paper holds them all. */
export function BriefSentences({
  lines,
  first = lines.length,
}: {
  lines: readonly BriefLine[];
  first?: number;
}) {
  return (
    <FoldedRows rows={lines} first={first} what={['more gap', 'more gaps']} className="text-sm">
      {(line) => (
        <li key={line.map(({ text }) => text).join('')} className="py-0.5">
          <CitedRuns runs={line} />
        </li>
      )}
    </FoldedRows>
  );
}
