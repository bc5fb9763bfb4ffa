import {
  tableColumnCodes,
  tableColumns,
  type TableColumn,
} from '../../../domain/vocabulary/filters/view-choices';
import { Button } from '../../../ui/Button';
import { CheckRow } from '../../../ui/fields/CheckRow';

const [, ...free] = tableColumnCodes;
const standard = tableColumnCodes.filter((code) => tableColumns[code].isDefault);

/** Which columns the table has; the study itself always stands. */
export function ColumnChooser({
  chosen,
  onChoose,
}: {
  chosen: readonly TableColumn[];
  onChoose: (columns: readonly TableColumn[]) => void;
}) {
  const has = (code: TableColumn) => chosen.includes(code);
  const isStandard = standard.length === chosen.length && standard.every(has);
  return (
    <details className="no-print text-sm">
      <summary className="target inline-flex items-center py-1 text-soft hover:text-ink">
        Columns: {chosen.length} of {tableColumnCodes.length}
      </summary>
      <fieldset className="flex flex-wrap gap-x-5 border-b border-rule pb-2">
        <legend className="sr-only">Columns</legend>
        {free.map((code) => (
          <CheckRow
            key={code}
            checked={has(code)}
            onToggle={() =>
              onChoose(has(code) ? chosen.filter((other) => other !== code) : [...chosen, code])
            }
          >
            {tableColumns[code].label === 'n' ? 'n (people)' : tableColumns[code].label}
          </CheckRow>
        ))}
        {!isStandard && (
          <Button look="quiet" leaving="before" onClick={() => onChoose(standard)}>
            Standard columns
          </Button>
        )}
      </fieldset>
    </details>
  );
}
