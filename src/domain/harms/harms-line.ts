import { known } from '../missing/missing';
import type { Harm, HarmArm, HarmSummary } from '../schema/harms';
import type { Study } from '../schema/study';
import { armContrast, isWholeStudy } from '../study/contrast';
import { harmEvents, type HarmEvent } from '../vocabulary/harms';
import { formatEstimate } from '../format/interval';
import { formatNumber } from '../format/number';
import { lowerFirst, upperFirst } from '../format/sentence-case';

/** Any adverse event in both arms, as printed ("41 of 49"), with what is counted. */
export interface AdverseEventsByArm {
  readonly ldn: string;
  readonly comparator: string;
  readonly unit: 'people' | 'events';
}

/**
 * Harms of a study in one line, of the same weight as its benefit: any adverse event, then stopping
 * for harms, then serious events, then the commonest named events; events named without a count where
 * there is no figure; never blank.
 */
export function harmsLine(study: Study): string {
  const parts = [
    ...study.harms.events.filter((harm) => harm.event === 'any-adverse-event').map(harmText),
    summaryText('Stopped for adverse events', known(study.harms.stopped)),
    summaryText('Serious adverse events', known(study.harms.serious)),
    ...study.harms.events
      .filter((harm) => harm.unit === 'people' && !notNamed.has(harm.event))
      .map(harmText),
  ].filter((part): part is string => part !== null);
  const chosen = parts.slice(0, 2);
  if (chosen.length > 0) return `${chosen.join('; ')}.`;
  const unnumbered = study.harms.events
    .filter((harm) => !notNamed.has(harm.event) && harmText(harm) === null)
    .map(uncountedText);
  if (unnumbered.length > 0) return `${unnumbered.join('; ')}.`;
  const note = study.harms.note?.split(/(?<=\.)\s/)[0];
  return note ?? 'Not reported in what could be read.';
}

/** Told apart above, or no harm of the drug. */
const notNamed: ReadonlySet<HarmEvent> = new Set([
  'any-adverse-event',
  'lack-of-efficacy',
  'dropout-any-reason',
  'tolerability',
]);

/** A harm that is named without figures, with what the record says of it instead. */
function uncountedText(harm: Harm): string {
  const name = nameOf(harm);
  if (/no counts/i.test(name)) return name;
  return `${name}: ${harm.note === undefined ? 'no counts given' : lowerFirst(harm.note.replace(/\.$/, ''))}`;
}

function harmText(harm: Harm): string | null {
  const name = harm.unit === 'events' ? 'Adverse events (events, not people)' : nameOf(harm);
  const effect = harm.effect;
  const estimate = known(effect?.estimate);
  if (harm.arms.length === 0 && estimate !== undefined)
    return `${name}: ratio ${formatEstimate(estimate, effect?.interval ?? null)}`;
  const figures = armsText(harm.arms);
  return figures === null ? null : `${name}: ${figures}`;
}

function nameOf(harm: Harm): string {
  return harm.event === 'other' ? upperFirst(harm.name) : harmEvents[harm.event];
}

function summaryText(label: string, summary: HarmSummary | undefined): string | null {
  if (!summary) return null;
  const figures = armsText(summary.arms);
  if (figures !== null) return `${label}: ${figures}`;
  const statement = summary.statement.replace(/\.$/, '');
  if (statement === '') return null;
  // A statement that names what it is about needs no label before it.
  return /serious|adverse|side effect/i.test(statement)
    ? statement
    : `${label}: ${statement.replace(/^./, (c) => c.toLowerCase())}`;
}

/** "41 of 49 v 43 of 50", "11%", "8 v 52"; null when no arm holds a count. */
export function armsText(arms: readonly HarmArm[]): string | null {
  const texts = arms.map(armText);
  const known_ = texts.filter((text): text is string => text !== null);
  if (known_.length === 0) return null;
  return texts.map((text) => text ?? 'not reported').join(' v ');
}

function armText(arm: HarmArm): string | null {
  const [events, total, percent] = [known(arm.events), known(arm.total), known(arm.percent)];
  const together = isWholeStudy(arm) ? ' (arms together)' : '';
  if (events !== undefined && total !== undefined)
    return `${events}\u00a0of\u00a0${total}${together}`;
  if (percent !== undefined) return `${formatNumber(percent)}%${together}`;
  return events !== undefined ? `${events}${together}` : null;
}

/** Any adverse event in the LDN arm and its comparator, as printed; null when one is not reported. */
export function adverseEventsByArm(study: Study): AdverseEventsByArm | null {
  const harm = study.harms.events.find(
    (event) => event.event === 'any-adverse-event' && event.unit !== 'rating',
  );
  if (!harm) return null;
  const contrast = armContrast(harm.arms);
  if (typeof contrast === 'string') return null;
  const [a, b] = [armText(contrast.ldn), armText(contrast.comparator)];
  return a !== null && b !== null
    ? { ldn: a, comparator: b, unit: harm.unit === 'events' ? 'events' : 'people' }
    : null;
}
