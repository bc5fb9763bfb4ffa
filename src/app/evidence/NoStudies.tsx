import { Link } from 'wouter';
import { evidenceHref } from '../../domain/address/hrefs';
import { filterLabels } from '../../domain/address/key-labels';
import { cleared } from '../../domain/address/update-view';
import type { EvidenceView } from '../../domain/address/view';
import { counted } from '../../domain/format/number';
import type { StudyIndex } from '../../domain/select/prepare-search';
import { relaxations } from '../../domain/select/relaxations';
import { Button } from '../../ui/Button';
import { handOnFocus } from '../../ui/hand-on-focus';

/** An empty list: what that means, and which filter to relax. */
export function NoStudies({
  prepared,
  view,
  missed,
  onChange,
}: {
  prepared: StudyIndex;
  view: EvidenceView;
  /** Words sought that no study holds; '' where there are none. */
  missed: string;
  onChange: (view: EvidenceView) => void;
}) {
  const ways = relaxations(prepared, view);
  return (
    <div className="border-t border-rule py-8">
      {missed === '' ? (
        <>
          <p className="serif text-xl">No study in this dataset passes all these filters.</p>
          <p className="mt-2 max-w-2xl text-soft">
            {view.direction.length > 0
              ? 'Results have a direction by their interval or P value, as far as these could be read; that none is listed does not mean that LDN and the comparator do not differ.'
              : 'That is a gap in what was found, or in what could be read; it does not mean that there is no effect.'}
          </p>
        </>
      ) : (
        <p className="text-soft">No study to list: none mentions “{missed}”.</p>
      )}
      {ways.length > 0 && (
        <ul className="mt-4">
          {ways.map(({ key, count, without }) => (
            <li key={key}>
              <Link
                href={evidenceHref(without)}
                onClick={({ currentTarget }) => handOnFocus(currentTarget, 'main')}
                className="target inline-flex items-center"
              >
                Without the filter on {filterLabels[key].toLowerCase()}:{' '}
                {counted(count, 'study', 'studies')}
              </Link>
            </li>
          ))}
        </ul>
      )}
      <p className="mt-3">
        <Button leaving="main" onClick={() => onChange(cleared(view))}>
          Clear all filters
        </Button>
      </p>
    </div>
  );
}
