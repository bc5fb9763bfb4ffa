import { useState, type ReactNode } from 'react';
import type { Band } from '../../domain/bands/band';
import { bandOf } from '../../domain/bands/band-of';
import type { OutcomeGroup } from '../../domain/record/outcome-groups';
import type { Instrument } from '../../domain/schema/instrument';
import type { Study } from '../../domain/schema/study';
import type { RenderPlotSave } from '../../figures/saved-plot/plot-to-save';
import { OutcomeFinding } from './OutcomeFinding';

/** Outcomes that may be read side by side, one below the other; as a file they are one picture. */
export function OutcomeGroupPart({
  study,
  group,
  instruments,
  draw,
  renderSave,
}: {
  study: Study;
  group: OutcomeGroup;
  instruments: readonly Instrument[];
  draw: (band: Band) => ReactNode;
  renderSave: RenderPlotSave;
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
            draw={draw}
          />
        ))}
      </div>
      {drawn &&
        renderSave({
          plot,
          name: `outcomes-${title}`,
          title: `${study.name}: ${title.toLowerCase()}`,
          caption: [help],
          method: null,
        })}
    </div>
  );
}
