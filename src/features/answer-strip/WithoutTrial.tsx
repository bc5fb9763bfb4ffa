import { topicHref } from '../../domain/address/hrefs';
import type { DiagnosisBrief } from '../../domain/summary/evidence-index';
import { Link } from 'wouter';

/** Diagnoses of the question that have records, and in the whole dataset no randomised trial with a result. */
export function WithoutTrial({ diagnoses }: { diagnoses: readonly DiagnosisBrief[] }) {
  return (
    <p>
      {diagnoses.map(({ id, label }, i) => (
        <span key={id}>
          {i > 0 && ', '}
          <Link href={topicHref(id)} className="decoration-rule">
            {label}
          </Link>
        </span>
      ))}
    </p>
  );
}
