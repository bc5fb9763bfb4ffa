import type { Study } from '../../domain/schema/study';
import { citationWithLink } from '../../domain/sources/citation-with-link';

/** Paper has no links: the studies compared, each with what finds it again, in one line. */
export function PrintedCitations({ studies }: { studies: readonly Study[] }) {
  return (
    <ul aria-label="Citations" className="compare-citations print-only">
      {studies.map((study) => {
        const { text, link } = citationWithLink(study);
        return (
          <li key={study.id}>
            <strong>{study.name}:</strong> {text}{' '}
            {link ? `${link.label} ${link.text}` : 'No DOI, PubMed or registry number.'}
          </li>
        );
      })}
    </ul>
  );
}
