import type { FigureSource, SourceEntry } from '../../domain/sources/source-entry';
import { ReaderLinkText } from './ReaderLinkText';
import { SourceTerm } from './SourceTerm';

function Entry({ entry }: { entry: SourceEntry }) {
  return (
    <dl
      className={`mt-2 grid grid-cols-[3.75rem_minmax(0,1fr)] gap-x-3 gap-y-1 ${entry.secondHand ? 'second-hand' : ''}`}
    >
      {entry.part !== null && <SourceTerm label="Part">{entry.part}</SourceTerm>}
      <SourceTerm label="Read in">{entry.kind}</SourceTerm>
      <SourceTerm label="Where">
        {entry.noLink !== null && <span className="block">{entry.noLink}</span>}
        {entry.links.map((link) => (
          <span key={`${link.label} ${link.text}`} className="block">
            <ReaderLinkText link={link} />
          </span>
        ))}
      </SourceTerm>
      {entry.citation !== null && <SourceTerm label="From">{entry.citation}</SourceTerm>}
      {entry.check !== null && (
        <SourceTerm label="Check">
          <strong className="font-semibold">{entry.check}</strong>
        </SourceTerm>
      )}
      {entry.checkNote !== null && <SourceTerm label="Note">{entry.checkNote}</SourceTerm>}
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
