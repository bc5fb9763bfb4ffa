import { known } from '../missing/missing';
import type { MechanismClaim } from '../schema/mechanism-claim';
import type { Citation } from '../schema/citation';

/** What of a record is needed to find its claims; a whole study fits. */
export interface ClaimedStudy {
  readonly id: string;
  readonly citation: Pick<Citation, 'doi' | 'pmid'>;
}

export interface ClaimsOfStudy {
  /** Claims that come from the paper of the record. */
  readonly own: readonly MechanismClaim[];
  /** Claims from other papers on the same people. */
  readonly samePeople: readonly MechanismClaim[];
}

/** Claims on mechanism that a record bears on, by its id, its DOI or its PubMed number. */
export function claimsForStudy(
  claims: readonly MechanismClaim[],
  study: ClaimedStudy,
): ClaimsOfStudy {
  const own = claims.filter(
    (claim) => claim.studyIds.includes(study.id) || samePaper(claim.citation, study.citation),
  );
  const samePeople = claims.filter(
    (claim) => !own.includes(claim) && claim.bearsOn.studyIds.includes(study.id),
  );
  return { own, samePeople };
}

function samePaper(
  claim: Pick<Citation, 'doi' | 'pmid'>,
  study: Pick<Citation, 'doi' | 'pmid'>,
): boolean {
  return (['doi', 'pmid'] as const).some((key) => {
    const number = known(claim[key])?.toLowerCase();
    return number !== undefined && number === known(study[key])?.toLowerCase();
  });
}

/** Claims about people with one of these diagnoses, or about a model of their disease. */
export function claimsForDiagnoses(
  claims: readonly MechanismClaim[],
  diagnoses: readonly string[],
): readonly MechanismClaim[] {
  return claims.filter(({ bearsOn }) => bearsOn.diagnoses.some((id) => diagnoses.includes(id)));
}
