import { memo, type ReactNode } from 'react';
import { Link } from 'wouter';
import { studyHref } from '../../domain/address/hrefs';
import { fixedScales } from '../../domain/axes/fixed-scales';
import type { StudySummary } from '../../domain/summary/study-summary';
import { conditionGroups } from '../../domain/vocabulary/filters/condition-groups';
import { designs } from '../../domain/vocabulary/filters/designs';
import { GroupMark } from '../../figures/marks/GroupMark';
import { groupColors } from '../../figures/marks/group-colors';
import { RankMark } from '../../figures/marks/RankMark';
import { BandText } from '../../figures/band/BandText';
import { EffectBand } from '../../figures/band/EffectBand';
import { LimitationChips } from './LimitationChips';
import { headScale } from './NullLineHead';
import { designText, studyFacts } from '../../domain/summary/study-facts';
import './study-card.css';

/** One study: who and what, the band on the shared null line, what it means and what it costs. */
export const StudyCard = memo(function StudyCard({
  study,
  actionsOf,
}: {
  study: StudySummary;
  /** Always the same function: a card is drawn anew only for another study. */
  actionsOf: (study: StudySummary) => ReactNode;
}) {
  const facts = studyFacts(study);
  const headingId = `study-${study.id}`;
  const { band } = study;
  const drawn = band.kind === 'difference';
  return (
    <article aria-labelledby={headingId} className="study-card">
      <div className="study-card-who">
        <h2 id={headingId} className="serif text-lg leading-[1.375rem] font-semibold">
          <Link href={studyHref(study.id)} className="no-underline hover:underline">
            {study.name}
          </Link>
        </h2>
        <p className="mt-0.5 flex items-baseline gap-1.5 text-sm first-letter:uppercase">
          <span className="inline-flex shrink-0 gap-1">
            {study.conditionGroups.map((group) => (
              <GroupMark
                key={group}
                shape={conditionGroups[group].mark}
                className={groupColors[group]}
              />
            ))}
            {study.conditionGroups.length > 0 && (
              <span className="sr-only">
                {study.conditionGroups.map((group) => conditionGroups[group].label).join(', ')}:
              </span>
            )}
          </span>
          <span className="line-clamp-2">
            {study.condition.charAt(0).toUpperCase() + study.condition.slice(1)}
          </span>
        </p>
        <p className="mt-0.5 text-xs text-soft">
          {facts.map((fact, i) => (
            <span key={fact} className="inline-block">
              {fact}
              {i < facts.length - 1 && <span className="px-1 text-line">·</span>}
            </span>
          ))}
        </p>
        <p className="mt-1 flex items-center gap-2 text-xs text-soft">
          <RankMark bars={designs[study.design].bars} />
          {designText(study)}
        </p>
      </div>
      <div className={`study-card-band ${drawn ? 'null-line' : ''}`}>
        {drawn && band.scale !== headScale && (
          <p className="w-fit bg-paper pr-1 text-xs text-soft">
            another scale: {fixedScales[band.scale].text}
          </p>
        )}
        {drawn && <EffectBand band={band} />}
        <BandText band={band} />
      </div>
      <div className="study-card-meaning">
        <p className="serif text-base leading-[1.2rem]">{study.finding}</p>
        <p className="mt-0.5 text-sm leading-4.5">
          <strong className="font-semibold text-harm">Harms</strong> {study.harms}
        </p>
        <div className="mt-0.5 flex items-start justify-between gap-4">
          <LimitationChips study={study} />
          <div className="no-print -my-1 flex shrink-0 gap-1">{actionsOf(study)}</div>
        </div>
      </div>
    </article>
  );
});
