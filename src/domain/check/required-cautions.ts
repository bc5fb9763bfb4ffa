import type { Study } from '../schema/study';
import type { CautionKind } from '../vocabulary/cautions';
import type { FieldFault } from './fault';

/**
 * Warnings that must stay on these records, because their figures mislead without them. Where the
 * dataset does not hold a record, nothing is asked.
 */
const requiredCautions: Readonly<Record<string, readonly CautionKind[]>> = {
  'younger-2009-naltrexone-50mg': ['not-low-dose'],
  'chindalore-2005': ['opioid-combination'],
  'pain-therapeutics-2005-oxytrex-oa': ['opioid-combination', 'news-only'],
  'pain-therapeutics-2005': ['news-only'],
  'deshpande-2021': ['news-only'],
  'due-bruun-2024': ['shared-participants', 'second-hand', 'complete-cases'],
  'due-bruun-2025': ['shared-participants', 'second-hand'],
  'nielsen-2026': ['shared-participants'],
  'bruun-2021-protocol': ['shared-participants'],
  'rodriguez-freire-2026': ['shared-participants', 'second-hand'],
  'colomer-carbonell-2022': ['shared-participants'],
  'raknes-2017-ms': ['possible-overlap'],
  'raknes-2017-opioids': ['possible-overlap'],
  'raknes-2017-utilization': ['possible-overlap'],
  'raknes-2018-ibd': ['possible-overlap', 'correction-not-read'],
  'raknes-2019': ['possible-overlap', 'correction-not-read'],
  'raknes-2020-hypothyroidism': ['possible-overlap'],
  'khong-2017-thesis': ['possible-overlap'],
  'asa-2019-single-institution': ['possible-overlap'],
  'mckenzie-brown-2023': ['possible-overlap'],
  'parkitny-2017': ['second-hand'],
  'younger-2013': ['conflicting-readings'],
  'bested-2023': ['medians-not-means'],
  'srinivasan-2021': ['direction-not-stated', 'events-not-patients'],
  'smith-2011': ['no-denominators'],
  'smith-2013-paediatric': ['sources-disagree', 'before-after-only', 'outcome-changed'],
  'cree-2010': ['reduced-power'],
  'sharafaddinzadeh-2010': ['analysis-in-doubt'],
  'traore-2011': ['outcome-changed'],
  'zashin-2020': ['other-treatment'],
  'unthsc-pediatric': ['other-treatment'],
  'byambasuren-2025': ['before-after-only'],
  'driver-2023': ['denominator-unknown'],
  'dieckmann-2021': ['figures-do-not-match'],
  'hegde-2025': ['p-does-not-fit'],
  'khan-2020': ['sources-disagree'],
  'beaudette-zlatanova-2023': ['sources-disagree'],
  'vatvani-2024': ['contested'],
  'bolton-2019': ['all-doses', 'people-left-out'],
};

/** Records of naltrexone that is not standard low dose, with the reason they must give. */
const requiredContext: Readonly<Record<string, 'not-low-dose' | 'opioid-combination'>> = {
  'younger-2009-naltrexone-50mg': 'not-low-dose',
  'chindalore-2005': 'opioid-combination',
  'pain-therapeutics-2005-oxytrex-oa': 'opioid-combination',
  'abboud-1990-epidural': 'opioid-combination',
  'ajem-2012-trauma-uldn': 'opioid-combination',
  'hamann-sloan-2007': 'opioid-combination',
  'intrathecal-morphine-naltrexone-rct': 'opioid-combination',
  'kjellberg-tramer-2001': 'opioid-combination',
  'webster-2006': 'opioid-combination',
  'wittels-1993': 'opioid-combination',
};

/** Records without a warning that they must carry, and context records whose warning is another. */
export function requiredCautionFaults(study: Study): readonly FieldFault[] {
  const kinds = study.cautions.map(({ kind }) => kind);
  const lacking = (requiredCautions[study.id] ?? []).filter((kind) => !kinds.includes(kind));
  const required = requiredContext[study.id];
  const faults: FieldFault[] = lacking.map((kind) => ({
    field: 'cautions',
    reason: `lack "${kind}", without which this record misleads`,
  }));
  if (required !== undefined && study.contextOnly?.reason !== required) {
    faults.push({ field: 'contextOnly', reason: `must give the reason "${required}"` });
  }
  const context = study.contextOnly?.reason;
  if (context !== undefined && !kinds.includes(context)) {
    faults.push({
      field: 'cautions',
      reason: `lack "${context}", the reason given in contextOnly`,
    });
  }
  return faults;
}
