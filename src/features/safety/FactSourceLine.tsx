import { isMissing, missingText } from '../../domain/missing/missing';
import { linkOfAddress } from '../../domain/sources/reader-links';
import type { SafetyFact } from '../../domain/schema/safety-fact';

/** On paper only: where a fact was read, in place of the control that opens it on screen. */
export function FactSourceLine({ fact }: { fact: SafetyFact }) {
  return <span className="hidden text-xs text-soft print:inline">[{sourcesOf(fact)}]</span>;
}

/** "EU studylib.net; US drugcentral.org". */
function sourcesOf({ sources }: SafetyFact): string {
  return sources
    .map(({ url, jurisdiction }) => {
      const whose = isMissing(jurisdiction) ? '' : `${jurisdiction} `;
      if (isMissing(url)) return `${whose}${missingText(url)}`;
      const { label, text } = linkOfAddress(url);
      return `${whose}${label === 'Page' ? text.split('/')[0] : `${label} ${text}`}`;
    })
    .join('; ');
}
