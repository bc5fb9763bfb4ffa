import type { SafetyFact } from '../../domain/schema/safety-fact';
import {
  safetyStatementKinds,
  safetyTopics,
  topicsOf,
  type SafetySection,
} from '../../domain/vocabulary/safety-categories';
import { isMissing } from '../../domain/missing/missing';
import { FactItem } from './FactItem';

/** The facts of one section of the page, by topic, the strongest kind of statement first. */
export function FactTopics({
  facts,
  section,
}: {
  facts: readonly SafetyFact[];
  section: SafetySection;
}) {
  return (
    <div className="print:columns-3 print:gap-x-[4mm]">
      {topicsOf(section).map((topic) => {
        const ofTopic = facts
          .filter((fact) => fact.topic === topic && !isMissing(fact.statement))
          .toSorted(
            (a, b) => safetyStatementKinds[a.kind].order - safetyStatementKinds[b.kind].order,
          );
        if (ofTopic.length === 0) return null;
        return (
          <section
            key={topic}
            aria-labelledby={`topic-${topic}`}
            className="grid gap-x-8 border-t border-rule py-3 first:border-0 md:grid-cols-[12rem_minmax(0,1fr)] print:block"
          >
            <h3 id={`topic-${topic}`} className="serif text-lg font-semibold">
              {safetyTopics[topic].label}
            </h3>
            <div>
              {ofTopic.map((fact) => (
                <FactItem key={fact.id} fact={fact} />
              ))}
            </div>
          </section>
        );
      })}
    </div>
  );
}
