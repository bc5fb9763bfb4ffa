import type { ReactNode } from 'react';
import type { FigureSource, SourceEntry } from '../../domain/sources/source-entry';
import { ReaderLinkText } from './ReaderLinkText';

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-soft">{label}</dt>
      <dd className="min-w-0">{children}</dd>
    </>
  );
}

function Entry({ entry }: { entry: SourceEntry }) {
  return (
    <dl
      className={`mt-2 grid grid-cols-[3.75rem_minmax(0,1fr)] gap-x-3 gap-y-1 ${entry.secondHand ? 'second-hand' : ''}`}
    >
      {entry.part !== null && <Fact label="Part">{entry.part}</Fact>}
      <Fact label="Read in">{entry.kind}</Fact>
      <Fact label="Where">
        {entry.noLink !== null && <span className="block">{entry.noLink}</span>}
        {entry.links.map((link) => (
          <span key={`${link.label} ${link.text}`} className="block">
            <ReaderLinkText link={link} />
          </span>
        ))}
      </Fact>
      {entry.citation !== null && <Fact label="From">{entry.citation}</Fact>}
      {entry.check !== null && (
        <Fact label="Check">
          <strong className="font-semibold">{entry.check}</strong>
        </Fact>
      )}
      {entry.checkNote !== null && <Fact label="Note">{entry.checkNote}</Fact>}
    </dl>
  );
}

/** What was read for a figure, where it stands, and what became of it in the second extraction. */
export function SourcePanel({ source }: { source: FigureSource }) {
  return (
    <>
      <span className="block font-semibold first-letter:uppercase">{source.title}</span>
      {source.entries.map((entry) => (
        <Entry key={`${entry.part ?? ''} ${entry.kind}`} entry={entry} />
      ))}
    </>
  );
}
