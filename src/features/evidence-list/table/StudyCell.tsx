import { Link } from 'wouter';
import { studyHref } from '../../../domain/address/hrefs';
import { formatCount } from '../../../domain/format/number';
import { EffectBand } from '../../../figures/band/EffectBand';
import { fixedScales } from '../../../domain/axes/fixed-scales';
import { studyColumns } from '../../../domain/summary/study-columns';
import type { StudySummary } from '../../../domain/summary/study-summary';
import type { TableColumn } from '../../../domain/vocabulary/filters/view-choices';
import { headScale } from '../NullLineHead';

const valueOf = new Map(studyColumns.map(({ key, value }) => [key, value]));

/** What a cell says, with the study as a link, the figure in bold and its P value below. */
export function StudyCell({ column, study }: { column: TableColumn; study: StudySummary }) {
  const value = valueOf.get(column)?.(study) ?? '';
  const { band } = study;
  const { figureText, pText } = band;
  if (column === 'name')
    return (
      <Link href={studyHref(study.id)} className="font-semibold">
        {value}
      </Link>
    );
  if (column === 'result' && figureText !== '')
    return (
      <>
        <span className="font-semibold whitespace-nowrap">{value}</span>
        {pText && <span className="block text-soft">{pText}</span>}
        {band.kind === 'difference' && (
          <div className="max-tablet:hidden print:block">
            <div className="null-line">
              <EffectBand band={band} />
            </div>
            {band.scale !== headScale && (
              <span className="block text-xs text-soft">
                another scale: {fixedScales[band.scale].text}
              </span>
            )}
          </div>
        )}
      </>
    );
  if (typeof value === 'number') return formatCount(value);
  return value === 'not reported' ? <span className="text-soft">{value}</span> : value;
}
