import { formatWeeks } from '../format/duration';
import { formatNumber } from '../format/number';
import { upperFirst } from '../format/sentence-case';
import { known } from '../missing/missing';
import type { Outcome } from '../schema/outcome';

/** "Pain intensity, 0–10 scale, 12 weeks": what was measured, on which scale, when. */
export function outcomeText(outcome: Outcome): string {
  const scale = known(outcome.scale);
  const weeks = known(outcome.timepointWeeks);
  const name = upperFirst(outcome.name);
  return [
    name,
    scale ? null : shortInstrument(outcome),
    scale ? `${formatNumber(scale.min)}\u2060–\u2060${formatNumber(scale.max)}\u00a0scale` : null,
    weeks !== undefined && weeks > 0 ? formatWeeks(weeks) : null,
  ]
    .filter((part) => part !== null)
    .join(', ');
}

/** The parts of an outcome's text that a sentence has room for; '' for those it lacks. */
export interface BriefOutcome {
  readonly name: string;
  /** "0–10". */
  readonly scale: string;
  /** "12 weeks". */
  readonly weeks: string;
}

/** Name, scale and time of what `outcomeText` wrote, without its second names. */
export function briefOutcome(text: string): BriefOutcome {
  const [name = '', ...rest] = text.split(', ');
  const scale = rest.find((part) => part.endsWith('\u00a0scale')) ?? '';
  const weeks = rest.findLast((part) => /^[\d.]+\u00a0weeks?$/.test(part)) ?? '';
  return { name, scale: scale.replace('\u00a0scale', ''), weeks };
}

/** The instrument where no scale tells the unit, unless it says only how it was read or takes the line over. */
function shortInstrument(outcome: Outcome): string | null {
  const instrument = known(outcome.instrument);
  const tells =
    instrument !== undefined && instrument.length <= 44 && !/chart|scale$/i.test(instrument);
  return tells && !outcome.name.includes(instrument) ? instrument : null;
}
