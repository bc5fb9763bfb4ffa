import { useState } from 'react';
import { isMissing, missingText, type Reported } from '../../domain/missing/missing';
import { harmBand } from '../../domain/bands/harm-band';
import type { HarmSummary } from '../../domain/schema/harms';
import type { Study } from '../../domain/schema/study';
import { harmEvents } from '../../domain/vocabulary/harms';
import { SavePlot } from '../../figures/saved-plot/SavePlot';
import { HarmFinding } from './HarmFinding';
import { Section } from './Section';

interface Props {
  readonly study: Study;
}

function Summary({
  study,
  id,
  name,
  summary,
}: Props & { id: string; name: string; summary: Reported<HarmSummary> }) {
  if (isMissing(summary))
    return (
      <article aria-labelledby={`harm-${id}`} className="finding">
        <div>
          <h3 id={`harm-${id}`} className="serif text-lg leading-6 font-semibold">
            {name}
          </h3>
        </div>
        <p className="text-base text-soft italic first-letter:uppercase md:col-span-2">
          {missingText(summary)}
        </p>
      </article>
    );
  const { statement, arms, source, check, note } = summary;
  return (
    <HarmFinding
      study={study}
      harm={{ key: id, name, unit: 'people', arms, source, check }}
      kind={null}
      statement={statement}
      note={note}
    />
  );
}

/** Every harm of a record, at the size of its benefits; what is not reported says so. */
export function HarmsSection({ study }: Props) {
  const [plot, setPlot] = useState<HTMLDivElement | null>(null);
  const { events, serious, stopped, note } = study.harms;
  return (
    <Section id="harms" title="Harms" aside={asideOf(study)}>
      {note !== undefined && <p className="mb-3 max-w-prose">{note}</p>}
      <div ref={setPlot}>
        {events.map((harm) => (
          <HarmFinding
            key={harm.key}
            study={study}
            harm={harm}
            kind={kindOf(harm)}
            note={harm.note}
          />
        ))}
        <Summary
          study={study}
          id="serious"
          name={harmEvents['serious-adverse-event'] + 's'}
          summary={serious}
        />
        <Summary
          study={study}
          id="stopped"
          name={harmEvents['stopped-for-harms']}
          summary={stopped}
        />
      </div>
      {events.some((harm) => harmBand(study, harm) !== null) && (
        <SavePlot
          plot={plot}
          name="harms"
          title={`${study.name}: harms`}
          caption={['Only differences between groups stand on the line of no difference.']}
          method={null}
        />
      )}
    </Section>
  );
}

/** The kind of harm in common words, where its own name does not say it. */
function kindOf({ event, name }: Study['harms']['events'][number]): string | null {
  const kind = harmEvents[event];
  return event === 'other' || name.toLowerCase().startsWith(kind.toLowerCase()) ? null : kind;
}

function asideOf({ harms }: Study): string {
  const n = harms.events.length;
  if (n === 0) return 'no kind of harm with counts in what could be read';
  return `${n} ${n === 1 ? 'kind' : 'kinds'} reported`;
}
