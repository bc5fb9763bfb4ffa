import { datasetCounts } from '../../domain/census/dataset-counts';
import { formatCount } from '../../domain/format/number';
import type { DatasetFile } from './about-queries';
import { CountTable } from './CountTable';

/** What the dataset holds in outcomes, figures and sources, counted from the file readers get. */
export function FigureCounts({ file: { dataset, version } }: { file: DatasetFile }) {
  const counts = datasetCounts(dataset);
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
          { key: 'claims', label: 'Claims on mechanism', count: dataset.mechanism.claims.length },
          {
            key: 'facts',
            label: 'Facts on pharmacology and safety',
            count: dataset.pharmacology.length + dataset.safety.length,
          },
          { key: 'trials', label: 'Registered trials', count: counts.registeredTrials },
          { key: 'diagnoses', label: 'Diagnoses', count: counts.diagnoses },
          { key: 'codes', label: 'their codes', count: counts.codes, part: true },
          { key: 'thresholds', label: 'Instrument thresholds', count: counts.thresholds },
          { key: 'terms', label: 'Glossary terms', count: counts.glossaryTerms },
        ]}
      />
      <p className="mt-2 max-w-96 text-xs text-soft">
        Counted just now from the downloadable file, version {version}. A result is an outcome, a
        harm or a pooled result ({formatCount(results)}) or a statement on serious events or on
        stopping.
      </p>
    </>
  );
}
