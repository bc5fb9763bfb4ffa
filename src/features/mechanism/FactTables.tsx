import { useContext } from 'react';
import { Link } from 'wouter';
import { studyHref } from '../../domain/address/hrefs';
import { printedFigureText } from '../../domain/mechanism/figure-text';
import type { PharmacologyFact } from '../../domain/schema/pharmacology-fact';
import { factTopicCodes, factTopics } from '../../domain/vocabulary/fact-topics';
import { OfficialSources } from '../../figures/source/OfficialSources';
import { SourceText } from './SourceText';
import { StudyNames } from '../../figures/words/study-names';
import { counted } from '../../domain/format/number';

function FactRow({ fact }: { fact: PharmacologyFact }) {
  const { parameter, statement, figures, verified, unverifiedReason, note, studyIds = [] } = fact;
  const nameOf = useContext(StudyNames);
  return (
    <div id={`fact-${fact.id}`} className="pharmacology-fact scroll-mt-4 border-t border-rule py-2">
      <dt className="text-sm font-semibold">
        {parameter}
        {!verified && <span className="block text-warn">Not verified</span>}
      </dt>
      <dd>
        <p className="serif text-base leading-5.5">{statement}</p>
        {!verified && <p className="text-sm">{unverifiedReason}</p>}
        {note !== undefined && <p className="text-sm text-soft">{note}</p>}
        <OfficialSources official={fact.official} read={fact.read} check={fact.check} />
        {studyIds.length > 0 && (
          <p className="flex flex-wrap gap-x-3 text-xs">
            <span className="inline-flex items-center text-soft">In this dataset:</span>
            {studyIds.map((id) => (
              <Link key={id} href={studyHref(id)} className="target inline-flex items-center">
                {nameOf(id) ?? id}
              </Link>
            ))}
          </p>
        )}
      </dd>
      <dd>
        <ul className="text-sm">
          {figures.map((figure) => (
            <li key={`${figure.label} ${figure.value}`} className="mb-0.5">
              <span className="font-semibold">{printedFigureText(figure)}</span>{' '}
              <span className="text-xs text-soft">
                {figure.label}
                {figure.derivation !== undefined && `; worked out here: ${figure.derivation}`}
                {figure.source !== undefined && (
                  <>
                    {'. '}
                    <SourceText source={figure.source} />
                  </>
                )}
              </span>
            </li>
          ))}
          {figures.length === 0 && <li className="text-xs text-soft italic">no number</li>}
        </ul>
      </dd>
    </div>
  );
}

/** Every pharmacology fact by topic, each with its source; what is not verified says so. */
export function FactTables({ facts }: { facts: readonly PharmacologyFact[] }) {
  return (
    <>
      {factTopicCodes.map((topic) => {
        const own = facts.filter((fact) => fact.topic === topic);
        if (own.length === 0) return null;
        const open = own.filter(({ verified }) => !verified).length;
        return (
          <details key={topic} className="facts border-t border-ink">
            <summary className="target flex flex-wrap items-baseline gap-x-3 py-1.5">
              <h3 className="text-base font-semibold">{factTopics[topic].label}</h3>
              <span className="text-sm text-soft">
                {counted(own.length, 'fact')}
                {open > 0 && `, ${open} not verified`}
              </span>
            </summary>
            <dl>
              {own.map((fact) => (
                <FactRow key={fact.id} fact={fact} />
              ))}
            </dl>
          </details>
        );
      })}
    </>
  );
}
