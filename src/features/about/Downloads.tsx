import { formatBytes } from '../../domain/format/byte-size';
import { downloads, type Download } from '../../data/downloads';

const texts: Readonly<Record<Download, { readonly label: string; readonly holds: string }>> = {
  dataset: {
    label: 'Whole dataset, JSON',
    holds: 'All records with their sources, the reference tables, version and date.',
  },
  studies: {
    label: 'Table of studies, CSV',
    holds: 'One row per record with its headline result, for a spreadsheet.',
  },
  schema: {
    label: 'Schema of a record, JSON Schema',
    holds: 'Names, types and allowed values of every field, for programs.',
  },
};

/** The files of the dataset with their sizes in bytes. */
export function Downloads({ sizes }: { sizes: Readonly<Record<Download, number>> }) {
  return (
    <ul className="measure">
      {(Object.keys(texts) as Download[]).map((download) => (
        <li key={download} className="border-t border-rule py-2">
          <span className="flex flex-wrap items-baseline justify-between gap-x-4">
            <a href={downloads[download]} download className="font-semibold">
              {texts[download].label}
            </a>
            <span className="text-sm text-soft">{formatBytes(sizes[download])}</span>
          </span>
          <span className="block text-sm text-soft">
            {texts[download].holds} Its address stays:{' '}
            <code className="font-sans font-semibold">{downloads[download]}</code>
          </span>
        </li>
      ))}
    </ul>
  );
}
