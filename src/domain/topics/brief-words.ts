import { undrawnText } from '../bands/band';
import { counted } from '../format/number';
import { resultDirections } from '../vocabulary/filters/directions';
import { trialStatuses } from '../vocabulary/trial-statuses';
import type { Brief, BriefComparison, BriefHarm, BriefTrial } from './brief';

/** "Evidence brief · low-dose naltrexone (LDN), off-label here · 33 records · …" */
export function briefSubtitle({ facts }: Pick<Brief, 'facts'>): string {
  return ['Evidence brief', 'low-dose naltrexone (LDN), off-label here', ...facts].join(' · ');
}

/** "Fibromyalgia · 99 women · 6 mg · 12 weeks · v placebo · Denmark" */
export function comparisonFacts({ condition, facts }: BriefComparison): string {
  return [...(condition === '' ? [] : [condition]), ...facts].join(' · ');
}

/** "No clear difference: Pain intensity, change from baseline, 0–10 scale, 12 weeks" */
export function comparisonResult({ direction, band }: BriefComparison): string {
  return `${resultDirections[direction].label}: ${band.outcomeText}`;
}

/** Why a comparison or a harm has no place on the line; '' where it has one. */
export function whyNotDrawn(row: BriefComparison | BriefHarm): string {
  if ('band' in row) return undrawnText(row.band);
  return row.place === null ? `Not drawn: ${row.note}` : '';
}

/** ", 90 people, due December 2026." */
export function trialFacts({ participants, due }: BriefTrial): string {
  const people = participants === null ? '' : `, ${counted(participants, 'person', 'people')}`;
  return `${people}, ${due}.`;
}

/** "Recruiting, NCT05536050" */
export function trialState({ status, registrations }: BriefTrial): string {
  return [trialStatuses[status].label, ...registrations].join(', ');
}
