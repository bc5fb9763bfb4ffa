import { useState } from 'react';
import type { Band } from '../../../domain/bands/band';
import type { OutcomeGroup } from '../../../domain/record/outcome-groups';
import type { Outcome } from '../../../domain/schema/outcome';
import type { Instrument } from '../../../domain/schema/instrument';
import type { Study } from '../../../domain/schema/study';
import { SavePlot } from '../../../figures/saved-plot/SavePlot';
import { OutcomeFinding } from './OutcomeFinding';

/** Outcomes that may be read side by side, one below the other; as a file they are one picture. */
export function OutcomeGroupPart({
  study,
  group,
  bands,
  instruments,
}: {
  study: Study;
  group: OutcomeGroup;
  bands: ReadonlyMap<Outcome, Band>;
  instruments: readonly Instrument[];
}) {
  const [plot, setPlot] = useState<HTMLDivElement | null>(null);
  const { title, help, outcomes } = group;
  const figures = outcomes.flatMap((outcome) => {
    const band = bands.get(outcome);
    return band ? [{ outcome, band }] : [];
  });
  return (
    <div className="mt-5">
      <h3 className="text-base font-semibold">{title}</h3>
      <p className="mb-2 max-w-4xl text-sm text-soft">{help}</p>
      <div ref={setPlot}>
        {figures.map(({ outcome, band }) => (
          <OutcomeFinding
            key={outcome.key}
            study={study}
            outcome={outcome}
            band={band}
            instruments={instruments}
          />
        ))}
      </div>
      {figures.some(({ band }) => band.kind !== 'words') && (
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
