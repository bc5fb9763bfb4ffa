import { formatNumber } from '../../domain/format/number';
import { isMissing, missingText } from '../../domain/missing/missing';
import { thresholdKindOf, thresholdKinds, thresholdText } from '../../domain/bands/threshold-text';
import { thresholdUses } from '../../domain/vocabulary/thresholds';
import type { Instrument } from '../../domain/schema/instrument';
import { TermSource } from '../../figures/words/TermSource';

function scaleText({ scale, lowerIsBetter }: Instrument): string {
  const ends = isMissing(scale)
    ? missingText(scale)
    : `${formatNumber(scale.min)} to ${formatNumber(scale.max)}`;
  if (isMissing(lowerIsBetter)) return ends;
  return `${ends.replace(/\.$/, '')}; ${lowerIsBetter ? 'lower' : 'higher'} is better`;
}

/** Uses that the kind of the threshold does not already say: "definition of a responder". */
function usesText({ applies }: Instrument): string {
  const further = applies.filter(
    (use) => use === 'responder-definition' || use === 'state-definition',
  );
  return further.map((use) => thresholdUses[use]).join('; ');
}

/** One threshold: what it is, what it may be held against, and what it rests on. */
export function ThresholdRow({ instrument }: { instrument: Instrument }) {
  const { id, threshold, statement, level, basis, citation, source, note, readNote } = instrument;
  return (
    <tr
      id={`threshold-${id}`}
      tabIndex={-1}
      className="scroll-mt-4 border-b border-rule align-top outline-none max-md:block max-md:py-2.5"
    >
      <th scope="row" className="text-left font-normal max-md:block md:w-44 md:py-2.5 md:pr-5">
        <span className="max-md:font-semibold">{instrument.instrument}</span>
        <span className="block text-xs text-soft">{scaleText(instrument)}</span>
      </th>
      <td className="max-md:block max-md:pt-1 md:w-56 md:py-2.5 md:pr-5 xl:w-72">
        {isMissing(threshold) ? (
          <em className="text-soft">No value. {missingText(threshold)}</em>
        ) : (
          <strong className="font-semibold">{thresholdText(threshold)}</strong>
        )}
        {!isMissing(statement) && <span className="block">{statement}</span>}
        {!isMissing(level) && (
          <span className="block text-xs text-soft first-letter:uppercase">{level}</span>
        )}
      </td>
      <td className="max-md:block max-md:pt-1 md:w-32 md:py-2.5 md:pr-5 xl:w-40">
        {thresholdKinds[thresholdKindOf(instrument)].short}
        <span className="block text-xs text-soft first-letter:uppercase">
          {usesText(instrument)}
        </span>
      </td>
      <td className="max-md:block max-md:pt-1 md:py-2.5">
        {basis}
        <span className="block text-xs text-soft">
          {isMissing(citation) ? `Citation: ${missingText(citation)}` : citation}
        </span>
        <TermSource source={source} {...(readNote !== undefined && { readNote })} />
        {note && <span className="block text-xs text-soft">{note}</span>}
      </td>
    </tr>
  );
}
