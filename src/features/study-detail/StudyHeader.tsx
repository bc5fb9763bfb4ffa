import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { topicHref } from '../../domain/address/hrefs';
import { isMissing, missingText } from '../../domain/missing/missing';
import { citationLine } from '../../domain/sources/citation-line';
import { readerLinks } from '../../domain/sources/reader-links';
import type { Study } from '../../domain/schema/study';
import { conditionGroups } from '../../domain/vocabulary/filters/condition-groups';
import { blindings, designs } from '../../domain/vocabulary/filters/designs';
import { GroupMark } from '../../figures/marks/GroupMark';
import { groupColors } from '../../figures/marks/group-colors';
import { RankMark } from '../../figures/marks/RankMark';
import { ReaderLinkText } from '../../figures/source/ReaderLinkText';
import { PageTitle } from '../../ui/page/PageTitle';

/** Name, title, citation with its links, design and conditions of a record. */
export function StudyHeader({
  study,
  diagnosisLabels,
  actions,
}: {
  study: Study;
  diagnosisLabels: ReadonlyMap<string, string>;
  actions: ReactNode;
}) {
  const { citation } = study;
  const links = readerLinks(study);
  return (
    <header>
      <div className="flex flex-wrap items-start justify-between gap-x-4">
        <PageTitle look="reading">{study.name}</PageTitle>
        <div className="no-print -mr-1.5 shrink-0">{actions}</div>
      </div>
      <p className="serif mt-0.5 max-w-4xl text-lg leading-6">
        {isMissing(citation.title) ? <em>{missingText(citation.title)}</em> : citation.title}
      </p>
      <p className="mt-1 text-sm text-soft">{citationLine(citation)}</p>
      <ul className="flex flex-wrap gap-x-4 text-sm">
        {links.map((link) => (
          <li key={`${link.label} ${link.text}`}>
            <ReaderLinkText link={link} />
          </li>
        ))}
        {links.length === 0 && (
          <li className="text-soft italic">
            No DOI, PubMed or registration number in what could be read
          </li>
        )}
      </ul>
      <div className="mt-1.5 flex flex-wrap items-center gap-x-5 gap-y-0.5 text-sm">
        <span className="inline-flex items-center gap-2">
          <RankMark bars={designs[study.design].bars} />
          {[
            designs[study.design].label,
            ...(study.blinding === 'not-applicable' ? [] : [blindings[study.blinding]]),
          ].join(', ')}
        </span>
        {study.conditionGroups.map((group) => (
          <Link
            key={group}
            href={topicHref(group)}
            className="target inline-flex items-center gap-1.5"
          >
            <GroupMark shape={conditionGroups[group].mark} className={groupColors[group]} />
            {conditionGroups[group].label}
          </Link>
        ))}
        {study.diagnoses.map((id) => (
          <Link
            key={id}
            href={topicHref(id)}
            className="target inline-flex items-center first-letter:uppercase"
          >
            {diagnosisLabels.get(id) ?? id}
          </Link>
        ))}
      </div>
    </header>
  );
}
