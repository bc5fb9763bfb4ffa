import { controlledContrast } from '../../../domain/study/contrast';
import type { Band } from '../../../domain/bands/band';
import { riskText } from '../../../domain/record/risk-text';
import { directionByRule, effectFigures } from '../../../domain/record/effect-figures';
import { figureMarks } from '../../../domain/study/figure-marks';
import { outcomeSource } from '../../../domain/sources/figure-source';
import { outcomeFacts, roleText } from '../../../domain/record/outcome-groups';
import { thresholdsOf } from '../../../domain/bands/thresholds-of';
import type { Instrument } from '../../../domain/schema/instrument';
import type { Outcome } from '../../../domain/schema/outcome';
import type { Study } from '../../../domain/schema/study';
import { ArmFigures } from '../figures/ArmFigures';
import { ComputedFigures } from '../figures/ComputedFigures';
import { Finding } from '../figures/Finding';
import { DrawnFigure } from '../../../figures/band/DrawnFigure';
import { FigureTags } from '../../../figures/source/FigureTags';
import { PrintedEffect } from '../figures/PrintedEffect';
import { ResponseTable } from './ResponseTable';
import { ThresholdList } from './ThresholdList';

/** One outcome: what was measured, its drawing, every printed figure, its notes and its source. */
export function OutcomeFinding({
  study,
  outcome,
  band,
  instruments,
}: {
  study: Study;
  outcome: Outcome;
  band: Band;
  instruments: readonly Instrument[];
}) {
  const comparator = controlledContrast(outcome)?.comparator.label ?? study.comparator.label;
  const risks = riskText(study, outcome);
  const marks = figureMarks(outcome);
  return (
    <Finding
      headingId={`outcome-${outcome.key}`}
      level="h4"
      name={outcome.name}
      marks={marks}
      source={outcomeSource(study, outcome)}
      head={
        <>
          <p className={`text-sm ${outcome.role === 'primary' ? 'font-semibold' : 'text-soft'}`}>
            {roleText(outcome)}
          </p>
          <FigureTags marks={marks} />
          <ul className="mt-1 text-xs text-soft">
            {outcomeFacts(outcome).map((fact, i) => (
              <li key={fact} className="inline">
                {i > 0 && ' · '}
                {fact}
              </li>
            ))}
          </ul>
          <ThresholdList thresholds={thresholdsOf(outcome, instruments)} />
        </>
      }
      drawing={<DrawnFigure band={band} comparator={comparator} verb="favours" line="column" />}
      printed={
        <PrintedEffect
          effect={effectFigures(
            study,
            outcome.effect,
            outcome.comparison === 'between-groups' ? comparator : null,
          )}
          byRule={directionByRule(study, outcome)}
        />
      }
    >
      <div className="mt-2">
        <ArmFigures of={outcome.name} arms={outcome.arms} />
      </div>
      {risks && <ComputedFigures risks={risks} />}
      {band.kind === 'difference' && band.origin === 'computed' && !risks && (
        <p className="mt-2 text-sm">
          {band.figureText} <em className="text-soft">{band.derivation}</em>
        </p>
      )}
      {outcome.responseDistribution && <ResponseTable table={outcome.responseDistribution} />}
      {outcome.note !== undefined && <p className="mt-2 max-w-prose text-sm">{outcome.note}</p>}
    </Finding>
  );
}
