import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import { formatNumber } from '../../../domain/format/number';
import { doseCaption } from '../../../domain/mechanism/dose-caption';
import { doseKnowledge } from '../../../domain/mechanism/dose-explorer';
import { doseStatement } from '../../../domain/mechanism/dose-statement';
import { blockedAt } from '../../../domain/mechanism/saturable-fit';
import type { PharmacologyFact } from '../../../domain/schema/pharmacology-fact';
import { Button } from '../../../ui/Button';
import { SavePlot } from '../../../figures/saved-plot/SavePlot';
import { DayLater } from './DayLater';
import { DosePlot } from './DosePlot';
import { DoseSlider } from './DoseSlider';
import { DoseTable } from './DoseTable';
import { useDraftDose } from './use-draft-dose';

const whatIsShown = 'Mu receptors in the brain that are blocked';
const measured = 'within 8 h of an oral dose, by PET';

/** Doses worth a look: from trials, from the dose-finding study, and those that were measured. */
const namedDoses = [1.5, 2, 3, 3.88, 4.5, 5, 5.4, 6, 15, 50] as const;

function Statements({ title, texts }: { title: string; texts: readonly string[] }) {
  return (
    <div>
      <h3 className="border-b border-rule pb-1 text-sm font-semibold">{title}</h3>
      <ul>
        {texts.map((text) => (
          <li key={text} className="border-b border-rule py-1.5 text-sm">
            {text}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Slider, plot and words on one dose: what is known of receptor blockade there, and what is not. */
export function DoseExplorer({
  facts,
  dose,
  onDose,
  addressOf,
}: {
  facts: readonly PharmacologyFact[];
  dose: number;
  onDose: (doseMg: number) => void;
  /** Address of the page at another dose. */
  addressOf: (doseMg: number) => string;
}) {
  const [plot, setPlot] = useState<HTMLDivElement | null>(null);
  const knowledge = useMemo(() => doseKnowledge(facts), [facts]);
  const [shown, move] = useDraftDose(dose, onDose);
  const [table, setTable] = useState(false);
  const { fit } = knowledge;
  const caption = doseCaption(knowledge);
  const { known, notKnown } = doseStatement(shown, knowledge);
  const doseText = `${formatNumber(shown)}\u00a0mg`;
  const curveText = fit ? `, curve at ${formatNumber(blockedAt(shown, fit), 0)}%` : '';
  return (
    <div className="grid items-start gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
      <figure aria-label="Dose and receptor blockade" className="min-w-0">
        <p className="text-sm">
          <span className="font-semibold">{whatIsShown}</span>{' '}
          <span className="text-soft">{measured}</span>
        </p>
        <div ref={setPlot} className="dose-plot">
          <DosePlot doseMg={shown} knowledge={knowledge} />
          <DoseSlider doseMg={shown} valueText={`${doseText}${curveText}`} onMove={move} />
          <p aria-hidden="true" className="text-center text-xs text-soft">
            <span className="relative bg-paper px-1">Dose (mg), logarithmic</span>
          </p>
        </div>
        <p className="no-print mt-2 flex flex-wrap items-center gap-x-3 text-sm">
          <span className="text-soft">Look at</span>
          {namedDoses.map((doseMg) => (
            <Link
              key={doseMg}
              href={addressOf(doseMg)}
              aria-current={doseMg === shown ? 'true' : undefined}
              className="target inline-flex items-center justify-center aria-[current=true]:font-semibold aria-[current=true]:text-ldn"
            >
              {formatNumber(doseMg)} mg
            </Link>
          ))}
        </p>
        <figcaption className="mt-3 text-sm">
          {caption.shows} {caption.curve}
        </figcaption>
        <div className="no-print mt-1 -ml-1.5 flex flex-wrap items-center gap-x-3">
          <Button look="quiet" aria-expanded={table} onClick={() => setTable(!table)}>
            {table ? 'Hide the table' : 'Show as table'}
          </Button>
          <SavePlot
            plot={plot}
            name="dose-and-blockade"
            title={`${whatIsShown}, ${measured}`}
            caption={[`${doseText} is marked. Dose in mg on a logarithmic axis.`, caption.shows]}
            method={caption.curve}
          />
        </div>
        <div className={table ? 'block' : 'hidden print:block'}>
          <DoseTable knowledge={knowledge} />
        </div>
      </figure>
      <div className="grid gap-5">
        <Statements title={`Known at ${doseText}`} texts={known} />
        <Statements title={`Not known at ${doseText}`} texts={notKnown} />
        <DayLater facts={facts} />
      </div>
    </div>
  );
}
