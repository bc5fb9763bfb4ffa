import {
  concentrationAxis,
  concentrationKinds,
  concentrationRows,
  concentrationText,
  timesHigher,
  type ConcentrationKind,
  type ConcentrationRow,
} from '../../../domain/mechanism/concentration-rows';
import { LEVEL_CAUTION } from '../../../domain/mechanism/level-caution';
import { figuresOf } from '../../../domain/mechanism/quantity-figures';
import { alongLogAxis } from '../../../domain/axes/log-axis';
import { formatCount } from '../../../domain/format/number';
import type { MechanismClaim } from '../../../domain/schema/mechanism-claim';
import type { PharmacologyFact } from '../../../domain/schema/pharmacology-fact';
import { useState } from 'react';
import { SavePlot } from '../../../figures/saved-plot/SavePlot';
import { ConcentrationMark } from './ConcentrationMark';
import { percentLength } from '../../../ui/percent-length';
import './concentration.css';

const at = (nanomoles: number) => percentLength(100 * alongLogAxis(nanomoles, concentrationAxis));

const ticks = [1, 10, 100, 1000, 10_000, 100_000] as const;

const title = 'Concentrations in plasma, at receptors and in cell experiments';
const key =
  'Naltrexone and its metabolite, in moles per litre on one logarithmic axis. Filled: as printed. Hollow: worked out here. Dashed: second-hand, or two sources do not agree.';
const caution =
  'An IC50 in rat brain is not a Ki in man; a level in plasma is not one in the brain. The gap does not rule out that naltrexone gathers in tissue, or that its metabolite acts; it says that a direct effect at low doses has not been shown.';

const inNanomoles = (text: string) => /(nM|µM)$/.test(text);

function Row({ row }: { row: ConcentrationRow }) {
  const { label, printed, lowNanomolar, highNanomolar, certainty, remark } = row;
  return (
    <tr className="concentration-row">
      <th scope="row" className="text-left font-normal">
        {label}
        {remark !== '' && <span className="text-soft"> · {remark}</span>}
      </th>
      <td className="concentration-track">
        <ConcentrationMark low={at(lowNanomolar)} high={at(highNanomolar)} look={certainty} />
      </td>
      <td className="text-right whitespace-nowrap">
        <span className="font-semibold">
          {inNanomoles(printed) ? printed : concentrationText(lowNanomolar, highNanomolar)}
        </span>
        {!inNanomoles(printed) && <span className="block text-soft">{printed}</span>}
      </td>
    </tr>
  );
}

function Group({ kind, rows }: { kind: ConcentrationKind; rows: readonly ConcentrationRow[] }) {
  return (
    <tbody>
      <tr className="concentration-head">
        <th scope="rowgroup" colSpan={3} className="pt-3 text-left font-semibold">
          {concentrationKinds[kind]}
        </th>
      </tr>
      {rows.map((row) => (
        <Row key={`${row.label} ${row.lowNanomolar}`} row={row} />
      ))}
    </tbody>
  );
}

/** How far it is from a level in plasma to what first changed cells. */
function GapRow({ name, from, to }: { name: string; from: number; to: number }) {
  return (
    <tr className="concentration-row">
      <th scope="row" className="text-left font-normal">
        {name} to {concentrationText(to)}
      </th>
      <td className="concentration-track">
        <ConcentrationMark low={at(from)} high={at(to)} look="distance" />
      </td>
      <td className="text-right font-semibold whitespace-nowrap">
        {formatCount(timesHigher(to, from))} times
      </td>
    </tr>
  );
}

/** The distance between what the drug reaches in plasma and what was used on cells, on one axis. */
export function ConcentrationGap({
  facts,
  claims,
  lowDoseMg,
}: {
  facts: readonly PharmacologyFact[];
  claims: readonly MechanismClaim[];
  /** Dose to which the plasma peak is scaled. */
  lowDoseMg: number;
}) {
  const [plot, setPlot] = useState<HTMLTableElement | null>(null);
  const rows = concentrationRows(facts, claims, lowDoseMg);
  const of = (kind: ConcentrationKind) => rows.filter((row) => row.kind === kind);
  const effective = of('cells').filter(
    ({ lowNanomolar, highNanomolar }) => lowNanomolar === highNanomolar,
  );
  const full = of('plasma').find(({ certainty }) => certainty === 'printed');
  const levelOrigins = new Set(figuresOf(facts, 'serum-level').map(({ fact }) => fact.id));
  const scaled = of('plasma').find(({ certainty }) => certainty === 'derived');
  const reported = of('plasma').find(({ origin }) => levelOrigins.has(origin))?.highNanomolar;
  const doses = effective.map(({ lowNanomolar }) => lowNanomolar).toSorted((a, b) => a - b);
  const [least, most] = [doses[0], doses.at(-1)];
  const times = (level: number) =>
    least === undefined || most === undefined
      ? ''
      : `${formatCount(timesHigher(least, level))} to ${formatCount(timesHigher(most, level))} times`;
  return (
    <figure aria-label={title}>
      {full && scaled && least !== undefined && most !== undefined && (
        <p className="measure serif text-lg">
          Cells in culture changed at {concentrationText(least)} and {concentrationText(most)}. That
          is {times(full.lowNanomolar)} the mean peak in plasma after 50 mg, and{' '}
          {times(scaled.lowNanomolar)} the level that {lowDoseMg}&nbsp;mg would reach if levels
          follow the dose
          {reported === undefined
            ? '.'
            : `; against the highest level reported on ${lowDoseMg}\u00a0mg a day (${LEVEL_CAUTION}), ${times(reported)}.`}
        </p>
      )}
      <table ref={setPlot} className="concentrations mt-3 w-full text-sm">
        <caption className="pb-2 text-left text-xs text-soft">{key}</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">What</th>
            <th scope="col">Place on the axis</th>
            <th scope="col">Concentration</th>
          </tr>
        </thead>
        {(['receptor', 'plasma'] as const).map((kind) => (
          <Group key={kind} kind={kind} rows={of(kind)} />
        ))}
        {full && scaled && least !== undefined && (
          <tbody>
            <tr className="concentration-head">
              <th scope="rowgroup" colSpan={3} className="pt-3 text-left font-semibold">
                The gap
              </th>
            </tr>
            <GapRow
              name={`scaled level after ${lowDoseMg}\u00a0mg`}
              from={scaled.lowNanomolar}
              to={least}
            />
            {reported !== undefined && (
              <GapRow
                name={`highest level reported on ${lowDoseMg}\u00a0mg a day (${LEVEL_CAUTION})`}
                from={reported}
                to={least}
              />
            )}
            <GapRow name="peak after 50 mg" from={full.lowNanomolar} to={least} />
          </tbody>
        )}
        <Group kind="cells" rows={of('cells')} />
        <tfoot aria-hidden="true">
          <tr className="concentration-row text-xs text-soft">
            <td />
            <td className="concentration-track concentration-axis">
              {ticks.map((tick) => (
                <span key={tick} style={{ left: at(tick) }}>
                  {concentrationText(tick)}
                </span>
              ))}
            </td>
            <td />
          </tr>
        </tfoot>
      </table>
      <figcaption className="measure mt-2 text-sm text-soft">{caution}</figcaption>
      <SavePlot
        plot={plot}
        name="concentration-gap"
        title={title}
        caption={[caution]}
        method={`as printed; what is worked out here is hollow, the level after ${lowDoseMg}\u00a0mg by proportion to the dose`}
      />
    </figure>
  );
}
