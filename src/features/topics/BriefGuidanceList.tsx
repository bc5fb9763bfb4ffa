import type { Brief } from '../../domain/topics/brief';
import { emptyParts } from '../../domain/topics/part-titles';
import { Cites } from './Cites';
import { FoldedRows } from './FoldedRows';

/** What bodies say: never evidence, and so apart from it. */
export function BriefGuidanceList({ brief: { guidance, onSheet } }: { brief: Brief }) {
  if (guidance.length === 0) return <p className="text-sm">{emptyParts.guidance}</p>;
  return (
    <FoldedRows
      rows={guidance}
      first={onSheet.guidance}
      what={['more statement', 'more statements']}
      className="text-sm"
    >
      {({ key, body, origin, statement }) => (
        <li key={key} className="py-0.5">
          <strong className="font-semibold">{body}</strong>
          <Cites of={key} /> <span className="text-xs text-soft">{origin}</span>{' '}
          <span className="serif">{statement}</span>
        </li>
      )}
    </FoldedRows>
  );
}
