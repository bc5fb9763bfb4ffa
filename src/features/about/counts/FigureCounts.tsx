import type { Census } from '../../../domain/census/census';
import { formatCount } from '../../../domain/format/number';
import { CountTable } from './CountTable';

/** What the dataset holds in outcomes, figures and sources, counted when the site was built. */
export function FigureCounts({
  census: { counts, claims, facts },
  version,
}: {
  census: Pick<Census, 'counts' | 'claims' | 'facts'>;
  version: string;
}) {
  const results = counts.outcomes + counts.harms + counts.pooledResults;
  return (
    <>
      <CountTable
        caption="Outcomes, figures and sources"
        of="Number"
        rows={[
          { key: 'outcomes', label: 'Outcomes', count: counts.outcomes },
          { key: 'harms', label: 'Harms, by kind of event', count: counts.harms },
          { key: 'pooled', label: 'Pooled results of reviews', count: counts.pooledResults },
          {
            key: 'figures',
            label: 'Figures: effects, groups, counts, sizes, doses, times',
            count: counts.figures,
          },
          {
            key: 'sources',
            label: 'Results that name where they were read',
            count: counts.sources,
          },
          { key: 'second', label: 'second-hand', count: counts.secondHand, part: true },
          {
            key: 'single',
            label: 'Results read by one extractor only',
            count: counts.singleExtractor,
          },
          { key: 'claims', label: 'Claims on mechanism', count: claims },
          {
            key: 'facts',
            label: 'Facts on pharmacology and safety',
            count: facts,
          },
          { key: 'trials', label: 'Registered trials', count: counts.registeredTrials },
          { key: 'diagnoses', label: 'Diagnoses', count: counts.diagnoses },
          { key: 'codes', label: 'their codes', count: counts.codes, part: true },
          { key: 'thresholds', label: 'Instrument thresholds', count: counts.thresholds },
          { key: 'terms', label: 'Glossary terms', count: counts.glossaryTerms },
        ]}
      />
      <p className="mt-2 max-w-96 text-xs text-soft">
        Counted in the downloadable file, version {version}, when this site was built. A result is
        an outcome, a harm or a pooled result ({formatCount(results)}) or a statement on serious
        events or on stopping.
      </p>
    </>
  );
}
