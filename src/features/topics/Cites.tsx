import { useContext } from 'react';
import type { SourceKey } from '../../domain/topics/brief';
import { sourceAnchor, SourceNumbers } from './source-numbers';

/** The number of a source, which leads to its entry in the list; beside a name that stands alone it is plain. */
export function Cites({ of, plain = false }: { of: SourceKey; plain?: boolean }) {
  const number = useContext(SourceNumbers).get(of);
  if (number === undefined) return null;
  if (plain)
    return (
      <sup className="brief-cites">
        <span className="sr-only">Source </span>
        {number}
      </sup>
    );
  return (
    <sup className="brief-cites">
      <a href={`#${sourceAnchor(number)}`} aria-label={`Source ${number}`}>
        {number}
      </a>
    </sup>
  );
}
