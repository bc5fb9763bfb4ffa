import { Link } from 'wouter';
import { studyHref } from '../../domain/address/hrefs';
import type { HarmGroup } from '../../domain/harms/harm-groups';
import type { HarmRow } from '../../domain/harms/harm-rows';
import { sourceOfFigure } from '../../domain/sources/figure-source';
import { silentText } from '../../domain/safety/safety-lead';
import type { SilentStudy } from '../../domain/safety/safety-file';
import { SourceButton } from '../../figures/source/SourceButton';

/** What a study says of a harm without a figure by arm, in one sentence. */
function wordsOf(row: HarmRow, label: string): string {
  const { statement, name, note, ldn, comparator, others } = row;
  if (statement !== null) return [statement, note].filter((text) => text !== null).join(' ');
  const figures = others.filter(({ hasFigure }) => hasFigure);
  const commonest =
    ldn && comparator && ldn.text !== 'not reported'
      ? `${ldn.label} ${ldn.text}, ${comparator.label} ${comparator.text}`
      : '';
  const counted = figures.map((figure) => `${figure.label} ${figure.text}`).join('; ');
  const said = name.toLowerCase() === label.toLowerCase() ? '' : name;
  const parts = [said, commonest || counted].filter((text) => text !== '').join(': ');
  return [parts === '' ? '' : `${parts}.`, note ?? ''].filter((text) => text !== '').join(' ');
}

/** Harms that studies report in words only, and the studies that report none at all. */
export function HarmsInWords({
  groups,
  silent,
  studies,
}: {
  groups: readonly HarmGroup[];
  silent: readonly SilentStudy[];
  /** Number of studies these are part of. */
  studies: number;
}) {
  return (
    <>
      <ul>
        {groups.flatMap(({ event, label, rows }) =>
          rows.map((row) => (
            <li
              key={row.key}
              className="border-t border-rule py-1.5 text-sm first:border-0 print:inline print:border-0 print:p-0"
            >
              <Link href={studyHref(row.studyId)} className="font-semibold">
                {row.studyName}
              </Link>
              <span className="text-soft">
                {event === 'other' ? ': ' : `, ${label.toLowerCase()}: `}
              </span>
              <span className="first-letter:uppercase">{wordsOf(row, label)}</span>{' '}
              <span className="no-print">
                <SourceButton
                  source={sourceOfFigure(`${row.name}, ${row.studyName}`, row.source, row.check)}
                />
              </span>
            </li>
          )),
        )}
      </ul>
      <p className="mt-3 text-sm">
        {silentText(studies, silent.length)}
        {silent.length > 0 && ' That is no sign that none occurred.'}
      </p>
      {silent.length > 0 && (
        <details className="no-print">
          <summary className="target flex w-fit items-center text-sm text-soft underline decoration-line marker:content-none">
            Name them
          </summary>
          <ul className="columns-1 gap-x-8 text-sm sm:columns-2 lg:columns-3">
            {silent.map(({ id, name, note }) => (
              <li key={id} className="break-inside-avoid py-0.5">
                <Link href={studyHref(id)}>{name}</Link>
                {note !== null && <span className="block text-xs text-soft">{note}</span>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
