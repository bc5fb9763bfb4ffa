import { riskText } from '../../../domain/record/risk-text';
import type { StudyHarm } from '../../../domain/study/harms-of';
import { effectFigures } from '../../../domain/record/effect-figures';
import { figureMarks } from '../../../domain/study/figure-marks';
import { harmSource } from '../../../domain/sources/figure-source';
import { harmBand, harmNotDrawn } from '../../../domain/bands/harm-band';
import type { Study } from '../../../domain/schema/study';
import { ArmFigures } from '../figures/ArmFigures';
import { ComputedFigures } from '../figures/ComputedFigures';
import { Finding } from '../figures/Finding';
import { DrawnFigure } from '../../../figures/band/DrawnFigure';
import { FigureTags } from '../../../figures/source/FigureTags';
import { PrintedEffect } from '../figures/PrintedEffect';

const units = {
  people: 'Counts people',
  events: 'Counts events, not people',
  rating: 'A rating, not a count',
  'not-stated': 'Whether people or events are counted is not stated',
} as const;

/** One kind of harm, in the form and at the size of an outcome. */
export function HarmFinding({
  study,
  harm,
  kind,
}: {
  study: Study;
  harm: StudyHarm;
  /** Name of the kind of harm, where `harm.name` does not say it. */
  kind: string | null;
}) {
  const marks = figureMarks(harm);
  const band = harmBand(study, harm);
  const risks = riskText(study, harm);
  const { note } = harm;
  const statement = harm.summary?.statement;
  const name = harm.summary?.heading ?? harm.name;
  const { label } = study.comparator;
  return (
    <Finding
      headingId={`harm-${harm.key}`}
      level="h3"
      name={name}
      marks={marks}
      source={harmSource(study, name, harm)}
      head={
        <>
          {kind !== null && <p className="text-sm text-soft">{kind}</p>}
          <FigureTags marks={marks} />
          {(harm.arms.length > 0 || harm.effect) && (
            <p className={`mt-1 text-xs ${harm.unit === 'people' ? 'text-soft' : 'font-semibold'}`}>
              {units[harm.unit]}
            </p>
          )}
        </>
      }
      drawing={
        band ? (
          <DrawnFigure band={band} comparator={label} verb="fewer on" line="column" />
        ) : (
          <p className="py-1 text-xs text-soft italic md:text-center">{harmNotDrawn(harm)}</p>
        )
      }
      printed={
        <div>
          {statement !== undefined && <p className="text-base">{statement}</p>}
          {harm.effect && <PrintedEffect effect={effectFigures(study, harm.effect, label)} />}
          {!harm.effect && statement === undefined && (
            <p className="text-sm text-soft">No effect estimate printed</p>
          )}
        </div>
      }
    >
      {(harm.arms.length > 0 || statement === undefined) && (
        <div className="mt-2">
          <ArmFigures of={name} arms={harm.arms} />
        </div>
      )}
      {risks && <ComputedFigures risks={risks} />}
      {note !== undefined && <p className="mt-2 max-w-prose text-sm">{note}</p>}
    </Finding>
  );
}
