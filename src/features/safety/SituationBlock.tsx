import { useState } from 'react';
import { Link } from 'wouter';
import { studyHref } from '../../domain/address/hrefs';
import { counted } from '../../domain/format/number';
import type { SafetyFact } from '../../domain/schema/safety-fact';
import {
  factScope,
  statementInShort,
  type SituationAnswer,
} from '../../domain/safety/situation-answer';
import type { TrialEntry } from '../../domain/safety/trial-entries';
import { versionText } from '../../domain/sources/official-source-text';
import { sourceStandings } from '../../domain/vocabulary/source-readings';
import { FactSourceButton } from '../../figures/source/FactSourceButton';
import { FactItem } from './FactItem';
import { FactKind } from './FactKind';

/** What is known of one kind of patient: the weightiest statement, and all the others once opened. */
export function SituationBlock({ answer }: { answer: SituationAnswer }) {
  const { situation, title, lead, alsoContraindicated, notFound, atLowDose, trialsText } = answer;
  return (
    <section aria-labelledby={situation} className="border-t border-rule pt-2 print:border-0">
      <h3 id={situation} tabIndex={-1} className="scroll-mt-4 text-base font-semibold outline-none">
        {title}
      </h3>
      {lead.map((fact) => (
        <Lead key={fact.id} fact={fact} />
      ))}
      <p className="mt-1 text-sm print:inline">
        {alsoContraindicated.length > 0 && (
          <Named label="Also contraindicated" facts={alsoContraindicated} />
        )}
        {notFound} {atLowDose.length > 0 && <Named label="Not official" facts={atLowDose} />}
        <span className="text-soft print:hidden">{trialsText}</span>
      </p>{' '}
      <Details answer={answer} />
    </section>
  );
}

/** One fact in short, whose text it is, and where it stands. */
function Lead({ fact }: { fact: SafetyFact }) {
  const [first] = fact.official;
  return (
    <div className="mt-1">
      <p className="serif print:inline">{statementInShort(fact)}</p>{' '}
      <div className="text-xs text-soft print:inline">
        <FactKind kind={fact.kind} /> · {factScope(fact)} ·{' '}
        {first === undefined ? (
          'no official source was found'
        ) : (
          <>
            {sourceStandings[first.kind].label}:{' '}
            <a href={first.url} rel="noreferrer">
              {first.title}
            </a>
            {versionText(first)}
          </>
        )}{' '}
        <span className="-my-1 inline-flex">
          <FactSourceButton fact={fact} />
        </span>
      </div>
    </div>
  );
}

/** "Also contraindicated: …": facts by name, each leading to its own place below. */
function Named({ label, facts }: { label: string; facts: readonly SafetyFact[] }) {
  return (
    <>
      {label}:{' '}
      {facts.map(({ id, title }, i) => (
        <span key={id}>
          {i > 0 && '; '}
          <a href={`#fact-${id}`}>{title}</a>
        </span>
      ))}
      .{' '}
    </>
  );
}

/** Every fact in full and the trials by name, drawn once they are wanted; on paper by name. */
function Details({
  answer: { situation, facts, leftOutBy, trialsText, trialsInFull },
}: {
  answer: SituationAnswer;
}) {
  const [open, setOpen] = useState(false);
  const names = leftOutBy.map(({ studyName }) => studyName);
  if (facts.length === 0 && leftOutBy.length === 0) return null;
  const parts = [
    ...(facts.length > 0 ? [counted(facts.length, 'fact')] : []),
    ...(leftOutBy.length > 0 ? [counted(leftOutBy.length, 'trial')] : []),
  ];
  return (
    <>
      <details className="no-print" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className="target flex w-fit items-center text-sm text-soft underline decoration-line underline-offset-3 hover:text-ink">
          In full: {parts.join(', ')}
        </summary>
        {open && (
          <div className="pb-2">
            {facts.map((fact) => (
              <FactItem key={fact.id} fact={fact} place={`${situation}-`} />
            ))}
            {leftOutBy.length > 0 && <Trials trials={leftOutBy} all={trialsInFull} />}
          </div>
        )}
      </details>
      <p className="print-only text-xs text-soft">
        {trialsInFull ?? trialsText} Facts: {facts.map(({ title }) => title).join('; ')}.
        {names.length > 0 && ` Trials: ${names.join('; ')}.`}
      </p>
    </>
  );
}

/** The trials that left such people out, each with the limit that its list draws. */
function Trials({ trials, all }: { trials: readonly TrialEntry[]; all: string | null }) {
  return (
    <>
      <h4 className="mt-3.5 text-sm font-semibold">Trials that left them out, in their words</h4>
      <p className="text-sm">{all}</p>
      <ul className="text-sm">
        {trials.map(({ studyId, studyName, words }) => (
          <li key={studyId} className="py-0.5">
            <Link href={studyHref(studyId, 'left-out')}>{studyName}</Link>
            {words !== null && <span className="text-soft">: {words}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
