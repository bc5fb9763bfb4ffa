import { useContext } from 'react';
import type { SourceKey } from '../../domain/topics/brief';
import { sourceAnchor, SourceNumbers } from './source-numbers';

/** The number of a source, which leads to its entry in the list. */
export function Cites({ of }: { of: SourceKey }) {
  const number = useContext(SourceNumbers).get(of);
  if (number === undefined) return null;
  return (
    <sup className="brief-cites">
      <a href={`#${sourceAnchor(number)}`} aria-label={`Source ${number}`}>
        {number}
      </a>
    </sup>
  );
}
