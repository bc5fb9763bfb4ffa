import { Link } from 'wouter';
import { studyHref } from '../../domain/address/hrefs';
import { formatCount } from '../../domain/format/number';
import type { StudyColumn } from '../../domain/summary/study-columns';
import type { StudySummary } from '../../domain/summary/study-summary';

/** What a cell says, with the study as a link, the figure in bold and its P value below. */
export function StudyCell({ column, study }: { column: StudyColumn; study: StudySummary }) {
  const value = column.value(study);
  const { figureText, pText } = study.band;
  if (column.key === 'name')
    return (
      <Link href={studyHref(study.id)} className="font-semibold">
        {value}
      </Link>
    );
  if (column.key === 'result' && figureText !== '')
    return (
      <>
        <span className="font-semibold whitespace-nowrap">{value}</span>
        {pText && <span className="block text-soft">{pText}</span>}
      </>
    );
  if (typeof value === 'number') return formatCount(value);
  return value === 'not reported' ? <span className="text-soft">{value}</span> : value;
}
