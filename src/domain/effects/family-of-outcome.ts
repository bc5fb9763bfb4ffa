import type { Outcome } from '../schema/outcome';
import type { OutcomeDomain } from '../vocabulary/filters/outcomes';
import type { OutcomeFamily } from '../vocabulary/outcome-families';

const familyOfDomain: Readonly<Record<OutcomeDomain, OutcomeFamily | null>> = {
  pain: 'pain-intensity',
  responder: 'disease-response',
  function: 'function',
  'quality-of-life': 'quality-of-life',
  fatigue: 'fatigue',
  sleep: 'sleep',
  mood: 'mood',
  'global-impression': 'global-impression',
  'disease-activity': 'disease-activity',
  inflammation: null,
  'sensory-testing': null,
  'medication-use': null,
  discontinuation: null,
  other: null,
};

/** Parts of the pain domain that are no intensity of pain. */
const notIntensity =
  /neuropathic component|painDETECT|frequency|trigeminal|neuropathic v |pain free/i;

/** Timed or counted performance: function of a kind that no impact scale measures. */
const performance = /chair stand|arm hold|endurance/i;

/**
 * The family an outcome may be pooled in, or null when it belongs to none. By domain; pain
 * interference is function, response by a pain threshold is its own family, and parts of pain that
 * are no intensity stay out.
 */
export function familyOfOutcome(outcome: Outcome): OutcomeFamily | null {
  const text = `${outcome.name} ${typeof outcome.instrument === 'string' ? outcome.instrument : ''}`;
  if (outcome.domain === 'responder') return responderFamily(outcome, text);
  if (outcome.domain === 'inflammation' && /endoscopic response/i.test(text))
    return 'disease-response';
  if (outcome.domain === 'function' && performance.test(text)) return null;
  if (outcome.domain === 'pain' && /interference|effect of pain|pain effects/i.test(text))
    return 'function';
  if (outcome.domain === 'pain' && notIntensity.test(text)) return null;
  return familyOfDomain[outcome.domain];
}

function responderFamily(outcome: Outcome, text: string): OutcomeFamily | null {
  const thresholds = outcome.instrumentIds ?? [];
  if (thresholds.includes('nrs-moderate') && !thresholds.includes('nrs-substantial'))
    return 'pain-30';
  if (thresholds.includes('nrs-substantial') && !thresholds.includes('nrs-moderate'))
    return 'pain-50';
  if (/pain/i.test(text)) {
    if (/\b50\s?%/.test(text)) return 'pain-50';
    return /\b30\s?%/.test(text) ? 'pain-30' : null;
  }
  return /remission/i.test(text) ? null : 'disease-response';
}
