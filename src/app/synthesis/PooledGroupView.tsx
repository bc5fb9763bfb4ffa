import { poolingMeasures } from '../../domain/vocabulary/pooling-measures';
import { useState, type ReactNode } from 'react';
import { SavePlot } from '../../figures/saved-plot/SavePlot';
import { ForestPlot } from '../../figures/forest/ForestPlot';
import { ForestTable } from '../../figures/forest/ForestTable';
import { ByPublication } from '../../features/synthesis/ByPublication';
import { ClinicalTerms } from '../../features/synthesis/ClinicalTerms';
import { LeaveOneOut } from '../../features/synthesis/LeaveOneOut';
import { poolSignals } from '../../domain/pooling/pool-signals';
import { byPublication } from '../../domain/pooling/by-publication';
import type { FamilyPick } from '../../domain/pooling/family-picks';
import { forestRows } from '../../domain/pooling/forest-rows';
import { poolThreshold } from '../../domain/pooling/pool-threshold';
import type { PooledGroup, UnpooledRow } from '../../domain/pooling/pool-family';
import {
  axisEnds,
  heterogeneityLine,
  overallLine,
  resultSentences,
} from '../../domain/pooling/pool-words';
import type { StudyForPooling } from '../../domain/study/study-for-pooling';
import type { Instrument } from '../../domain/schema/instrument';
import type { SynthesisView } from '../../domain/address/view';
import { outcomeFamilies } from '../../domain/vocabulary/outcome-families';
import { Button } from '../../ui/Button';
import { CompareToggle } from '../compare/CompareToggle';

const none: PooledGroup = {
  comparatorClass: 'placebo',
  rows: [],
  omitted: new Set(),
  synthesis: null,
  wald: null,
  doubts: [],
  participants: 0,
};

/** The pool against one class of comparator: words, plot with table twin, people, robustness. */
export function PooledGroupView({
  group: given,
  refused,
  pick,
  view,
  scope,
  studies,
  instruments,
  onChange,
  method,
}: {
  group: PooledGroup | null;
  refused: readonly UnpooledRow[];
  pick: FamilyPick;
  view: SynthesisView;
  scope: string;
  studies: ReadonlyMap<string, StudyForPooling>;
  instruments: readonly Instrument[];
  onChange: (view: SynthesisView) => void;
  method: ReactNode;
}) {
  const [asTable, setAsTable] = useState(false);
  const [svg, setSvg] = useState<SVGSVGElement | null>(null);
  const group = given ?? none;
  const { family, measure } = pick;
  const labels = new Set(group.rows.map((row) => row.comparatorLabel));
  const [onlyLabel] = labels;
  const comparator =
    group.comparatorClass === 'active'
      ? labels.size === 1 && onlyLabel
        ? onlyLabel
        : 'active comparator'
      : 'placebo';
  const rows = forestRows(group, refused, measure);
  const steps = byPublication(group, studies);
  const threshold = poolThreshold(group, measure, studies, instruments);
  const dotted = threshold
    ? `Dotted line: ${threshold.label}, a threshold for change within one person, not for a difference between groups.`
    : null;
  const sentences = given ? resultSentences(group, family, measure, comparator) : [];
  const toggle = (studyId: string) => {
    const omit = view.omit.includes(studyId)
      ? view.omit.filter((id) => id !== studyId)
      : [...view.omit, studyId];
    onChange({ ...view, omit });
  };
  const caption = `${scope}. ${outcomeFamilies[family].label}, LDN against ${comparator}. ${sentences[0] ?? ''}`;
  if (rows.length === 0) return null;
  return (
    <section aria-label={`LDN against ${comparator}`} className="mb-8">
      {sentences.length > 0 && (
        <div className="max-w-lead">
          <p className="serif text-xl text-pretty">{sentences.slice(0, 2).join(' ')}</p>
          {sentences.slice(2).map((sentence) => (
            <p key={sentence} className="mt-1.5 text-sm text-soft">
              {sentence}
            </p>
          ))}
          {dotted && <p className="mt-1.5 text-sm text-soft">{dotted}</p>}
        </div>
      )}
      <figure aria-label="Forest plot" className="mt-4">
        {asTable ? (
          <ForestTable
            rows={rows}
            caption={caption}
            comparator={comparator}
            effectName={`${poolingMeasures[measure].inSentence} [95% CI]`}
          />
        ) : (
          <ForestPlot
            rows={rows}
            measure={measure}
            ends={axisEnds(family, comparator)}
            comparator={comparator}
            threshold={threshold}
            onToggle={toggle}
            actionsOf={(id) => <CompareToggle id={id} name={studies.get(id)?.name ?? id} />}
            svgRef={setSvg}
          />
        )}
        {group.synthesis && (
          <div className="mt-1 text-xs text-soft">
            <p>{heterogeneityLine(group.synthesis)}</p>
            <p>{overallLine(group.synthesis)}</p>
          </div>
        )}
        <figcaption className="no-print mt-2 flex flex-wrap items-center gap-3">
          <Button aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
            Show as table
          </Button>
          {group.omitted.size > 0 && (
            <Button look="quiet" leaving="before" onClick={() => onChange({ ...view, omit: [] })}>
              Put all studies back
            </Button>
          )}
          {!asTable && (
            <SavePlot
              plot={svg}
              name={`forest-plot-${family}`}
              title={`${outcomeFamilies[family].label}, LDN against ${comparator}`}
              caption={[
                scope,
                ...sentences,
                ...(dotted ? [dotted] : []),
                ...(group.synthesis
                  ? [heterogeneityLine(group.synthesis), overallLine(group.synthesis)]
                  : []),
              ]}
              method={null}
              holds={{
                sort: 'those that carry weight in the plot',
                studies: rows.filter(({ kind }) => kind === 'study').length,
                participants: group.participants,
              }}
            />
          )}
        </figcaption>
      </figure>
      {method !== null && <div className="no-print mt-4">{method}</div>}
      {group.synthesis && (
        <>
          <section aria-labelledby={`signals-${group.comparatorClass}`} className="mt-6">
            <h2 id={`signals-${group.comparatorClass}`} className="text-sm font-semibold">
              Certainty signals, by rule
            </h2>
            <ul className="mt-1 flex flex-wrap gap-x-4 text-sm text-soft">
              {poolSignals(group, studies).map(({ code, text }) => (
                <li key={code} className="before:mr-1.5 before:text-line before:content-['◇']">
                  {text}
                </li>
              ))}
            </ul>
          </section>
          {outcomeFamilies[family].kind === 'binary' && (
            <ClinicalTerms
              group={group}
              family={family}
              measure={measure}
              comparator={comparator}
              baseline={view.baseline}
              onBaseline={(baseline) => onChange({ ...view, baseline })}
            />
          )}
          {steps && (
            <ByPublication
              steps={steps}
              measure={measure}
              id={`as-published-${group.comparatorClass}`}
            />
          )}
          <LeaveOneOut group={group} measure={measure} />
        </>
      )}
    </section>
  );
}
