import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { referenceQuery, safetyQuery, wordsQuery } from '../../data/queries';
import { evidenceHref } from '../../domain/address/hrefs';
import { pagePaths } from '../../domain/address/page-paths';
import { textHref } from '../../domain/address/pages/text-codec';
import { cleared, withView } from '../../domain/address/update-view';
import type { EvidenceView } from '../../domain/address/view';
import { counted } from '../../domain/format/number';
import { plural } from '../../domain/format/words';
import { isMissing } from '../../domain/missing/missing';
import { holdsWords } from '../../domain/select/holds-words';
import { nearestDiagnoses } from '../../domain/select/nearest-diagnoses';
import { withSynonyms } from '../../domain/select/search-fields';
import type { EvidenceIndex } from '../../domain/summary/evidence-index';

/** For words that no study holds: the diagnoses nearest to them, and which other parts hold them. */
export function ElsewhereOnWords({
  index,
  view,
  words,
}: {
  index: EvidenceIndex;
  view: EvidenceView;
  words: string;
}) {
  const { data: safety } = useQuery(safetyQuery);
  const { data: reference } = useQuery(referenceQuery);
  const { data: searched } = useQuery(wordsQuery);
  const studied = new Set(index.studies.flatMap(({ diagnoses }) => diagnoses));
  const nearest = nearestDiagnoses(
    words,
    withSynonyms(
      index.diagnoses.filter(({ id }) => studied.has(id)),
      searched?.synonyms ?? {},
    ),
  );
  const trials = index.registeredTrials.filter(({ condition }) => holdsWords(condition, words));
  const facts = (safety?.facts ?? []).filter(({ title, statement }) =>
    holdsWords(`${title} ${isMissing(statement) ? '' : statement}`, words),
  );
  const terms = (reference?.glossary ?? []).filter(({ term, aliases, definition }) =>
    holdsWords([term, ...aliases, definition].join(' '), words),
  );
  const found = trials.length + facts.length + terms.length > 0;
  return (
    <>
      {nearest.length > 0 && (
        <p>
          Nearest to it among the diagnoses here:{' '}
          {nearest.map(({ id, label }, i) => (
            <span key={id}>
              {i > 0 && ', '}
              <Link href={evidenceHref(withView(cleared(view), { diagnosis: [id] }))}>{label}</Link>
            </span>
          ))}
          .
        </p>
      )}
      {facts.length > 0 && (
        <p>
          <Link href={pagePaths.safety}>Safety and dosing</Link>:{' '}
          {counted(facts.length, 'statement')} {plural(facts.length, 'mentions', 'mention')} it (
          {facts.map(({ title }) => title).join('; ')}).
        </p>
      )}
      {terms.length > 0 && (
        <p>
          <Link href={textHref('glossary', { q: words })}>Glossary</Link>:{' '}
          {terms.map(({ term }) => term).join('; ')}.
        </p>
      )}
      {trials.length > 0 && (
        <p>
          Registered: {counted(trials.length, 'trial')} (
          {trials.map(({ condition }) => condition).join('; ')}).
        </p>
      )}
      {!found && safety && reference && (
        <p>Nor do the statements on safety, the glossary or the registered trials mention it.</p>
      )}
    </>
  );
}
