import { siblingFiles, type Dataset } from '../schema/dataset';
import type { Fault } from './fault';

const { file } = siblingFiles.glossary;

/** Every term and alias leads to one definition. */
export function glossaryFaults({ glossary }: Dataset): readonly Fault[] {
  const owner = new Map<string, string>();
  return glossary.flatMap(({ id, term, aliases }, g) =>
    [term, ...aliases].flatMap((name, n) => {
      const folded = name.toLowerCase();
      const other = owner.get(folded);
      owner.set(folded, id);
      if (other === undefined) return [];
      const field = n === 0 ? `[${g}].term` : `[${g}].aliases[${n - 1}]`;
      return [{ file, field, reason: `is "${name}", which also belongs to ${other}` }];
    }),
  );
}
