import type { DictionaryRow } from '../../../domain/exports/data-dictionary';
import { ScrollRegion } from '../../../ui/ScrollRegion';
import { meaningOf } from './record-meanings';

const presences: Readonly<Record<DictionaryRow['presence'], string>> = {
  required: 'yes',
  optional: 'no',
  'required in one form': 'in one form',
};

/** A path that may break at its dots and not inside a name. */
function Path({ path }: { path: string }) {
  return (
    <code className="font-sans text-sm font-semibold">
      {path.split('.').map((name, at) => (
        <span key={at}>
          {at > 0 && '.'}
          {at > 0 && <wbr />}
          {name}
        </span>
      ))}
    </code>
  );
}

/** Fields with type, allowed values and whether they must be there. */
export function DictionaryTable({
  caption,
  rows,
  linkOf,
  meanings = false,
}: {
  caption: string;
  rows: readonly DictionaryRow[];
  /** Anchor of the section that describes what is inside a field, or null. */
  linkOf: (row: DictionaryRow) => string | null;
  /** True for the fields at the top of a record, which have a meaning in words. */
  meanings?: boolean;
}) {
  return (
    <ScrollRegion name={`${caption}, scrolls sideways`}>
      <table className="w-full border-collapse text-sm max-sm:block">
        <caption className="sr-only">{caption}</caption>
        <thead className="max-sm:sr-only">
          <tr className="border-b border-ink text-left text-xs text-soft">
            <th scope="col" className="w-1/3 py-1 pr-4 font-semibold">
              Field
            </th>
            <th scope="col" className="w-1/4 py-1 pr-4 font-semibold">
              Type
            </th>
            <th scope="col" className="py-1 pr-4 font-semibold">
              Allowed values
            </th>
            <th scope="col" className="w-20 py-1 font-semibold">
              Required
            </th>
          </tr>
        </thead>
        <tbody className="max-sm:block">
          {rows.map((row, at) => {
            const link = linkOf(row);
            return (
              <tr
                key={`${row.path}-${at}`}
                className="border-b border-rule align-top max-sm:flex max-sm:flex-wrap max-sm:gap-x-3 max-sm:py-1.5"
              >
                <th
                  scope="row"
                  className="text-left font-normal max-sm:basis-full sm:py-1.5 sm:pr-4"
                >
                  <Path path={row.path} />
                  {meanings && (
                    <span className="block text-xs text-soft">{meaningOf(row.path)}</span>
                  )}
                </th>
                <td className="sm:py-1.5 sm:pr-4">
                  {link === null ? row.type : <a href={`#${link}`}>{row.type}</a>}
                  {row.mayBeMissing && (
                    <span className="block text-xs text-soft">or a reason why it is absent</span>
                  )}
                </td>
                <td
                  className={`text-xs text-soft sm:py-1.5 sm:pr-4 ${row.allowed.length > 0 ? 'max-sm:order-last max-sm:basis-full' : 'max-sm:hidden'}`}
                >
                  {row.allowed.length > 0 ? row.allowed.join(', ') : 'any'}
                </td>
                <td className="max-sm:text-soft max-sm:before:content-['required:_'] sm:py-1.5">
                  {presences[row.presence]}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
