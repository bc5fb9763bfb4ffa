import { Link } from 'wouter';
import { topicHref } from '../../domain/address/hrefs';
import { isMissing } from '../../domain/missing/missing';
import type { DiagnosisCode } from '../../domain/schema/diagnosis';
import type { TopicProfile } from '../../domain/topics/brief';
import { codeFits } from '../../domain/vocabulary/terminologies';
import { TermText } from '../../figures/words/TermText';

type Linked = TopicProfile['within'];

/** What the topic is: definition, other names, codes, and the briefs above and below it. */
export function BriefProfile({
  profile: { definition, synonyms, codes, within, holds },
  isGroup,
}: {
  profile: TopicProfile;
  isGroup: boolean;
}) {
  return (
    <div className="grid gap-1 text-sm">
      {definition !== null && (
        <p>
          <TermText text={definition} />
        </p>
      )}
      {synonyms.length > 0 && <p>Also: {synonyms.join(', ')}.</p>}
      {within.length > 0 && (
        <p>
          Within: <Topics list={within} />
        </p>
      )}
      {holds.length > 0 && (
        <p>
          {isGroup ? 'Holds' : 'Forms'}: <Topics list={holds} />
        </p>
      )}
      {!isGroup &&
        (codes.length === 0 ? (
          <p className="text-soft">No code could be confirmed.</p>
        ) : (
          <ul>
            {codes.map((code) => (
              <Code key={`${code.system} ${code.code}`} code={code} />
            ))}
          </ul>
        ))}
    </div>
  );
}

function Topics({ list }: { list: Linked }) {
  return list.map(({ slug, label }, at) => (
    <span key={slug}>
      {at > 0 && ', '}
      <Link href={topicHref(slug)}>{label}</Link>
    </span>
  ));
}

function Code({ code: { system, code, display, fit, source } }: { code: DiagnosisCode }) {
  // Codes of the Disease Ontology carry their system in front already.
  const text = code.startsWith(system) ? code : `${system} ${code}`;
  return (
    <li>
      {isMissing(source.url) ? (
        text
      ) : (
        <a href={source.url} rel="noreferrer">
          {text}
        </a>
      )}{' '}
      <span className="text-soft">
        {display}
        {fit !== 'same' && `: ${codeFits[fit]}`}
      </span>
    </li>
  );
}
