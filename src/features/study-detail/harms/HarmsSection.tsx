import { useState } from 'react';
import { isMissing, missingText } from '../../../domain/missing/missing';
import type { Missing } from '../../../domain/missing/missing-schema';
import { harmBand } from '../../../domain/bands/harm-band';
import { harmsOf, summaryHeadings, type StudyHarm } from '../../../domain/study/harms-of';
import type { Study } from '../../../domain/schema/study';
import { harmEvents } from '../../../domain/vocabulary/harms';
import { SavePlot } from '../../../figures/saved-plot/SavePlot';
import { HarmFinding } from './HarmFinding';
import { PageSection } from '../../../ui/page/PageSection';
import { counted } from '../../../domain/format/number';

type SummaryKey = keyof typeof summaryHeadings;
const summaryKeys = Object.keys(summaryHeadings) as SummaryKey[];

interface Props {
  readonly study: Study;
}

/** A summary that the record does not give, and why. */
function MissingSummary({ id, summary }: { id: SummaryKey; summary: Missing }) {
  return (
    <article aria-labelledby={`harm-${id}`} className="finding">
      <div>
        <h3 id={`harm-${id}`} className="serif text-lg leading-6 font-semibold">
          {summaryHeadings[id]}
        </h3>
      </div>
      <p className="text-base text-soft italic first-letter:uppercase md:col-span-2">
        {missingText(summary)}
      </p>
    </article>
  );
}

/** Every harm of a record, at the size of its benefits; what is not reported says so. */
export function HarmsSection({ study }: Props) {
  const [plot, setPlot] = useState<HTMLDivElement | null>(null);
  const { note } = study.harms;
  const harms = harmsOf(study);
  const finding = (harm: StudyHarm) => (
    <HarmFinding key={harm.key} study={study} harm={harm} kind={kindOf(harm)} />
  );
  return (
    <PageSection id="harms" title="Harms" aside={asideOf(study)}>
      {note !== undefined && <p className="mb-3 max-w-prose">{note}</p>}
      <div ref={setPlot}>
        {harms.filter(({ summary }) => summary === null).map(finding)}
        {summaryKeys.map((key) => {
          const reported = study.harms[key];
          const harm = harms.find((each) => each.summary !== null && each.key === key);
          return harm
            ? finding(harm)
            : isMissing(reported) && <MissingSummary key={key} id={key} summary={reported} />;
        })}
      </div>
      {harms.some((harm) => harmBand(study, harm) !== null) && (
        <SavePlot
          plot={plot}
          name="harms"
          title={`${study.name}: harms`}
          caption={['Only differences between groups stand on the line of no difference.']}
          method={null}
        />
      )}
    </PageSection>
  );
}

/** The kind of harm in common words, where its own name does not say it. */
function kindOf({ event, name, summary }: StudyHarm): string | null {
  if (summary !== null) return null;
  const kind = harmEvents[event];
  return event === 'other' || name.toLowerCase().startsWith(kind.toLowerCase()) ? null : kind;
}

function asideOf({ harms }: Study): string {
  const n = harms.events.length;
  if (n === 0) return 'no kind of harm with counts in what could be read';
  return `${counted(n, 'kind')} reported`;
}
