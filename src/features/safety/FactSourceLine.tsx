import type { SafetyFact } from '../../domain/schema/safety-fact';
import { readingText, versionText } from '../../domain/sources/official-source-text';
import { sourceStandings } from '../../domain/vocabulary/source-readings';

/** The text readers are sent to, of what date, and what was read of it: "Official source: … · read in …". */
export function FactSourceLine({ fact: { official, read } }: { fact: SafetyFact }) {
  const [first] = official;
  return (
    <p className="max-w-[46rem] text-xs text-soft print:inline">
      {first === undefined ? (
        'No official source was found'
      ) : (
        <>
          {sourceStandings[first.kind].label}:{' '}
          <a href={first.url} className="py-1" rel="noreferrer">
            {first.title}
          </a>
          {versionText(first)}
        </>
      )}{' '}
      · {readingText(first, read)}
    </p>
  );
}
