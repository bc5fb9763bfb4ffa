import { formatDate } from '../../domain/format/date';

/** On paper only: where the page comes from, and of which dataset. */
export function PrintLine({
  path,
  dataset: { version, date },
}: {
  path: string;
  dataset: { readonly version: string; readonly date: string };
}) {
  return (
    <p className="print-only mt-2 text-xs">
      {window.location.origin + path} · LDN Evidence, dataset {version}, {formatDate(date)}
    </p>
  );
}
