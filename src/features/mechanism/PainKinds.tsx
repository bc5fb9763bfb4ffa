import { Link } from 'wouter';
import { evidenceHref } from '../../domain/address/hrefs';
import { isMissing } from '../../domain/missing/missing';
import { linkOfAddress } from '../../domain/sources/reader-links';
import type { GlossaryTerm } from '../../domain/schema/glossary-term';
import type { MechanismClaim } from '../../domain/schema/mechanism-claim';
import { claimDirections } from '../../domain/vocabulary/claim-levels';
import {
  conditionGroups,
  type ConditionGroup,
} from '../../domain/vocabulary/filters/condition-groups';
import { GroupMark } from '../../figures/marks/GroupMark';
import { groupColors } from '../../figures/marks/group-colors';
import { ClaimLink } from './claims/ClaimLink';
import { claimsForDiagnoses } from '../../domain/mechanism/claims-for-study';
import { counted } from '../../domain/format/number';

const kinds = [
  { term: 'nociceptive-pain', group: 'arthritis' },
  { term: 'neuropathic-pain', group: 'neuropathic-pain' },
  { term: 'nociplastic-pain', group: 'centralized-pain' },
] as const satisfies readonly { term: string; group: ConditionGroup }[];

function GroupClaims({
  claims,
  addressOf,
}: {
  claims: readonly MechanismClaim[];
  addressOf: (claim: MechanismClaim) => string;
}) {
  if (claims.length === 0)
    return <p className="text-sm text-soft">No claim names its diagnoses.</p>;
  return (
    <details className="text-sm">
      <summary className="target inline-flex items-center text-soft underline decoration-line underline-offset-3 hover:text-ink">
        {counted(claims.length, 'claim names', 'claims name')} its diagnoses
      </summary>
      <ul>
        {claims.map((claim) => (
          <li key={claim.id} className="border-t border-rule py-1">
            <ClaimLink href={addressOf(claim)}>{claim.headline}</ClaimLink>{' '}
            <span className="text-xs text-soft">{claimDirections[claim.direction].label}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Three kinds of pain side by side, each with the group of this dataset that comes closest. */
export function PainKinds({
  glossary,
  claims,
  groupOf,
  addressOf,
}: {
  glossary: readonly GlossaryTerm[];
  claims: readonly MechanismClaim[];
  /** Records and diagnoses of a group, or null while they are not known. */
  groupOf: (
    group: ConditionGroup,
  ) => { readonly records: number; readonly diagnoses: readonly string[] } | null;
  addressOf: (claim: MechanismClaim) => string;
}) {
  return (
    <div className="grid gap-x-8 gap-y-5 md:grid-cols-3">
      {kinds.map(({ term: id, group }) => {
        const term = glossary.find((entry) => entry.id === id);
        const known = groupOf(group);
        const { label, mark } = conditionGroups[group];
        const link = term && !isMissing(term.source.url) ? linkOfAddress(term.source.url) : null;
        return (
          <div key={id} className="border-t border-ink pt-2">
            <h3 className="serif text-lg font-semibold">{term?.term ?? label}</h3>
            <p className="serif text-base leading-5.5">
              {term?.definition ?? 'The glossary of this dataset does not define it.'}
            </p>
            {link && (
              <p className="mt-1 text-xs text-soft">
                <a href={link.url ?? undefined} rel="noreferrer" className="wrap-anywhere">
                  {link.label === 'Page' ? '' : `${link.label} `}
                  {link.text}
                </a>
                {term?.readNote !== undefined && `. ${term.readNote}`}
              </p>
            )}
            <p className="mt-2 text-sm">
              <Link
                href={evidenceHref({ condition: [group] })}
                className="target inline-flex items-center gap-1.5 font-semibold"
              >
                <GroupMark shape={mark} className={groupColors[group]} />
                {label}
                {known && `: ${known.records} records`}
              </Link>
            </p>
            {known && (
              <GroupClaims
                claims={claimsForDiagnoses(claims, known.diagnoses)}
                addressOf={addressOf}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}
