import type { SafetyFact } from '../../domain/schema/safety-fact';
import {
  safetyStatementKinds,
  safetyTopics,
  topicsOf,
  type SafetySection,
} from '../../domain/vocabulary/safety-categories';
import { isMissing } from '../../domain/missing/missing';
import { counted } from '../../domain/format/number';
import { Fold } from '../../ui/page/Fold';
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
          <Fold
            key={topic}
            id={`topic-${topic}`}
            title={safetyTopics[topic].label}
            aside={insideText(ofTopic)}
          >
            {ofTopic.map((fact) => (
              <FactItem key={fact.id} fact={fact} />
            ))}
          </Fold>
        );
      })}
    </div>
  );
}

/** "8 facts"; marked where contraindications are among them: "8 facts ◆". */
function insideText(facts: readonly SafetyFact[]): string {
  const strong = facts.filter(({ kind }) => kind === 'contraindication').length;
  return [
    counted(facts.length, 'fact'),
    ...(strong > 0 ? [counted(strong, 'contraindication')] : []),
  ].join(', ');
}
