import { useState } from 'react';
import { bandOf } from '../../../domain/bands/band-of';
import type { OutcomeGroup } from '../../../domain/record/outcome-groups';
import type { Instrument } from '../../../domain/schema/instrument';
import type { Study } from '../../../domain/schema/study';
import { SavePlot } from '../../../figures/saved-plot/SavePlot';
import { OutcomeFinding } from './OutcomeFinding';

/** Outcomes that may be read side by side, one below the other; as a file they are one picture. */
export function OutcomeGroupPart({
  study,
  group,
  instruments,
}: {
  study: Study;
  group: OutcomeGroup;
  instruments: readonly Instrument[];
}) {
  const [plot, setPlot] = useState<HTMLDivElement | null>(null);
  const { title, help, outcomes } = group;
  const drawn = outcomes.some((outcome) => bandOf(study, outcome, null).kind !== 'words');
  return (
    <div className="mt-5">
      <h3 className="text-base font-semibold">{title}</h3>
      <p className="mb-2 max-w-4xl text-sm text-soft">{help}</p>
      <div ref={setPlot}>
        {outcomes.map((outcome) => (
          <OutcomeFinding
            key={outcome.key}
            study={study}
            outcome={outcome}
            instruments={instruments}
          />
        ))}
      </div>
      {drawn && (
        <SavePlot
          plot={plot}
          name={`outcomes-${title}`}
          title={`${study.name}: ${title.toLowerCase()}`}
          caption={[help]}
          method={null}
        />
      )}
    </div>
  );
}
