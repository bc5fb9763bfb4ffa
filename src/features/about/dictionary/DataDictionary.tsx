import { useMemo } from 'react';
import {
  dataDictionary,
  type DictionaryRow,
  type DictionarySection,
} from '../../../domain/exports/data-dictionary';
import { rowCount, searchDictionary } from '../../../domain/exports/search-dictionary';
import { missingReasons } from '../../../domain/missing/missing-reasons';
import { SearchField } from '../../../ui/fields/SearchField';
import { DictionaryTable } from './DictionaryTable';
import { counted } from '../../../domain/format/number';

/** Every field of a record, made from the JSON Schema when the page is shown. */
export function DataDictionary({
  schema,
  q,
  onSearch,
}: {
  schema: object;
  q: string;
  onSearch: (q: string) => void;
}) {
  const dictionary = useMemo(() => dataDictionary(schema), [schema]);
  const found = useMemo(() => searchDictionary(dictionary, q), [dictionary, q]);
  const sections = new Set(dictionary.fields.map(({ id }) => id));
  const linkOf = ({ path, shapeId }: DictionaryRow) => {
    if (shapeId !== null) return shapeId;
    return sections.has(`field-${path}`) ? `field-${path}` : null;
  };
  const [all, shown] = [rowCount(dictionary), rowCount(found)];
  return (
    <>
      <p className="measure">
        A record is one JSON object. This dictionary is made from its schema, so it cannot fall
        behind it. Where a value may be absent, an object{' '}
        <code className="font-sans font-semibold">{'{ missing, note }'}</code> can stand in its
        place; <code className="font-sans font-semibold">missing</code> is one of{' '}
        {Object.keys(missingReasons).join(', ')}.
      </p>
      <div className="no-print mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
        <div className="w-full sm:w-64">
          <SearchField label="Search the fields" text={q} onSearch={onSearch} />
        </div>
        <p role="status" className="text-sm font-semibold">
          {q === '' ? `${all} fields` : `${shown} of ${all} fields`}
        </p>
      </div>
      {shown === 0 && <p className="py-4">No field holds “{q}”.</p>}
      {found.record.length > 0 && (
        <div className="mt-3">
          <DictionaryTable
            caption="Fields at the top of a record"
            rows={found.record}
            linkOf={linkOf}
            meanings
          />
        </div>
      )}
      {found.fields.length > 0 && (
        <h3 className="mt-5 mb-1 text-base font-semibold">Fields inside them</h3>
      )}
      {found.fields.map((section) => (
        <Section
          key={`${section.id}-${q === ''}`}
          section={section}
          open={q !== ''}
          linkOf={linkOf}
        />
      ))}
      {found.shapes.length > 0 && (
        <h3 className="mt-5 mb-1 text-base font-semibold">Groups that stand in several places</h3>
      )}
      {found.shapes.map((section) => (
        <Section
          key={`${section.id}-${q === ''}`}
          section={section}
          open={q !== ''}
          linkOf={linkOf}
        />
      ))}
    </>
  );
}

function Section({
  section: { id, name, rows, places },
  open,
  linkOf,
}: {
  section: DictionarySection;
  open: boolean;
  linkOf: (row: DictionaryRow) => string | null;
}) {
  return (
    <details id={id} open={open} className="scroll-mt-4 border-t border-rule">
      <summary className="target py-1.5 text-sm">
        <span className="font-semibold">{name}</span>{' '}
        <span className="text-soft">{counted(rows.length, 'field')}</span>
      </summary>
      {places.length > 0 && (
        <p className="pb-2 text-xs break-words text-soft">Stands at {places.join(', ')}</p>
      )}
      <div className="pb-4">
        <DictionaryTable caption={`Fields of ${name}`} rows={rows} linkOf={linkOf} />
      </div>
    </details>
  );
}
