import { useContext } from 'react';
import { Link } from 'wouter';
import { studyHref } from '../../../domain/address/hrefs';
import { isMissing, missingText } from '../../../domain/missing/missing';
import { printedFigureText } from '../../../domain/mechanism/figure-text';
import { citationLine } from '../../../domain/sources/citation-line';
import type { MechanismClaim } from '../../../domain/schema/mechanism-claim';
import { claimLevels } from '../../../domain/vocabulary/claim-levels';
import { claimLinks } from '../../../domain/mechanism/claim-links';
import { levelsOf } from '../../../domain/mechanism/claim-place';
import { SourceText } from '../SourceText';
import { StudyNames } from '../../../figures/words/study-names';
import { counted } from '../../../domain/format/number';

/** One claim with its level, its limits, its figures and its source; addresses can lead to it. */
export function ClaimItem({
  claim,
  anchored,
}: {
  claim: MechanismClaim;
  /** True for the claim that the address names. */
  anchored: boolean;
}) {
  const { id, headline, figures, citation, source, readNote, caveat, studyIds } = claim;
  const nameOf = useContext(StudyNames);
  const levels = levelsOf(claim).map((level) => claimLevels[level].label);
  return (
    <li
      id={id}
      tabIndex={-1}
      data-anchored={anchored || undefined}
      className="claim scroll-mt-4 border-t border-rule py-2.5"
    >
      <h4 className="serif text-base leading-5 font-semibold">{headline}</h4>
      <p className="text-xs font-semibold text-soft">
        {levels[0]}
        {levels.length > 1 && ` · also ${levels.slice(1).join(', ').toLowerCase()}`}
      </p>
      <p className="serif mt-1 text-base leading-5.5">{claim.claim}</p>
      {caveat !== undefined && (
        <p className="mt-1 text-sm">
          <strong className="font-semibold text-warn">Limits</strong> {caveat}
        </p>
      )}
      {figures.length > 0 && (
        <details className="mt-1 text-sm">
          <summary className="target inline-flex items-center text-soft underline decoration-line underline-offset-3 hover:text-ink">
            {counted(figures.length, 'figure')}
          </summary>
          <ul className="mb-1">
            {figures.map((figure) => (
              <li
                key={`${figure.label} ${figure.value}`}
                className="flex justify-between gap-4 border-t border-rule py-0.5"
              >
                <span>
                  {figure.label}
                  {figure.derivation !== undefined && (
                    <em className="text-soft"> · worked out here: {figure.derivation}</em>
                  )}
                </span>
                <span className="shrink-0 text-right max-w-[55%]">{printedFigureText(figure)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      <p className="mt-1 text-xs text-soft">
        <cite>{isMissing(citation.title) ? missingText(citation.title) : citation.title}</cite>
        {'. '}
        {citationLine(citation)}{' '}
        <SourceText source={source} readNote={readNote} links={claimLinks(claim)} />
        {claim.citationNote !== undefined && `. ${claim.citationNote}`}
      </p>
      {studyIds.length > 0 && (
        <p className="text-sm">
          In this dataset:{' '}
          {studyIds.map((study) => (
            <Link
              key={study}
              href={studyHref(study)}
              className="target inline-flex items-center font-semibold"
            >
              {nameOf(study) ?? study}
            </Link>
          ))}
        </p>
      )}
    </li>
  );
}
