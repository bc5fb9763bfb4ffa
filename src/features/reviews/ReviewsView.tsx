import { useMemo, type ReactNode } from 'react';
import { evidenceHref } from '../../domain/address/hrefs';
import { estimateAxes, type EstimateAxis } from '../../domain/reviews/estimate-axes';
import { fixedTicks } from '../../domain/axes/fixed-scales';
import type { PooledHere } from '../../domain/reviews/pooled-here';
import { reviewDifferences } from '../../domain/reviews/differences';
import { matrixSentence } from '../../domain/reviews/matrix-words';
import { inOrderOfDesign } from '../../domain/reviews/order-of-reviews';
import type { ReviewsFile } from '../../domain/reviews/reviews-file';
import { DifferenceList } from './DifferenceList';
import { EstimateTable } from './EstimateTable';
import { WithoutFigures } from './WithoutFigures';
import { GuidanceList } from './GuidanceList';
import { MatrixTable } from './MatrixTable';
import { PooledHereFigure } from './PooledHereFigure';
import { PooledHereRow } from './PooledHereRow';
import { ReviewTable } from './ReviewTable';
import { PageSection } from '../../ui/page/PageSection';
import './reviews.css';

/** Parts of the page, for the links beside it. */
export const reviewParts = [
  { id: 'two-reviews', label: 'Two side by side' },
  { id: 'estimates', label: 'Pooled estimates' },
  { id: 'differences', label: 'Why they differ' },
  { id: 'own-pool', label: 'Pooled here' },
  { id: 'matrix', label: 'Reviews by trials' },
  { id: 'all-reviews', label: 'All reviews' },
  { id: 'guidance', label: 'What bodies say' },
] as const;

function Part({
  id,
  lead,
  children,
}: {
  id: (typeof reviewParts)[number]['id'];
  lead?: string;
  children: ReactNode;
}) {
  const title = reviewParts.find((part) => part.id === id)?.label ?? id;
  return (
    <PageSection id={id} title={title} lead={lead}>
      {children}
    </PageSection>
  );
}

/** Reviews side by side: their figures on shared axes, why they differ, and which trials they hold. */
export function ReviewsView({ file, own }: { file: ReviewsFile; own: PooledHere | null }) {
  const axes = useMemo(() => estimateAxes(file.estimates), [file]);
  const differences = useMemo(() => reviewDifferences(file, own), [file, own]);
  const reviews = useMemo(() => new Map(file.reviews.map((r) => [r.id, r])), [file]);
  const ordered = useMemo(() => inOrderOfDesign(file.reviews), [file]);
  const isOwnAxis = ({ subject, kind, measure }: EstimateAxis) =>
    subject === 'pain' && kind === 'controlled' && measure === 'mean-difference';
  return (
    <>
      <Part
        id="estimates"
        lead="As the reviews print them. The vertical line is no difference and stands at the same place throughout; LDN is on its left. Each kind of measure has one scale on the whole site; an arrow goes beyond it. Changes from before to after, and differences in points of a scale that is not printed, have no place on it and stand in words."
      >
        {axes.length === 0 && (
          <p className="text-soft">No pooled figure of these reviews could be read.</p>
        )}
        {axes.map((axis) => {
          const besideOwn = own !== null && isOwnAxis(axis);
          return (
            <EstimateTable
              key={axis.key}
              axis={axis}
              ticks={besideOwn ? fixedTicks('scale-share', 'signed') : axis.ticks}
              reviews={reviews}
            >
              {besideOwn && <PooledHereRow pool={own} />}
            </EstimateTable>
          );
        })}
        <WithoutFigures reviews={ordered} estimates={file.estimates} />
      </Part>
      {differences.length > 0 && (
        <Part
          id="differences"
          lead="Figures on pain, two by two, with the reasons that the data support. The reasons are read from the records; none is a judgement of the reviews."
        >
          <DifferenceList
            differences={differences}
            trialsOf={(diagnosis) => trialsOf(file, diagnosis)}
          />
        </Part>
      )}
      {own && (
        <Part
          id="own-pool"
          lead="Computed on this page from the trials’ own figures: randomised, against placebo, a mean difference in pain with its spread on one scale, at the trial’s primary time point, nobody counted twice. The Synthesis screen gives the same answer."
        >
          <PooledHereFigure pool={own} />
        </Part>
      )}
      <Part
        id="matrix"
        lead="Which controlled trials (and other studies that a review names) each review took in. Nothing is inferred from their number. “Later” compares years: the trial’s with the end of the search, or with the review’s own where the search is not dated."
      >
        <p className="max-w-lead">{matrixSentence(file.reviews)}</p>
        <details className="mt-1">
          <summary className="target flex w-fit items-center text-sm text-soft underline decoration-line">
            The table of reviews by trials
          </summary>
          <MatrixTable matrix={file.matrix} reviews={ordered} />
        </details>
      </Part>
      <Part id="all-reviews">
        <ReviewTable reviews={ordered} />
      </Part>
      <Part
        id="guidance"
        lead="Regulators, technology assessments, societies and others, apart from the evidence: none of it is counted as a study, and what is older than a trial knows nothing of it."
      >
        <GuidanceList guidance={file.guidance} />
      </Part>
    </>
  );
}

/** The placebo-controlled trials behind figures on a diagnosis, and the list that shows them. */
function trialsOf({ matrix, diagnosisLabels }: ReviewsFile, diagnosis: string) {
  const trials = matrix.trials.filter(
    ({ diagnoses, placebo }) => placebo && diagnoses.includes(diagnosis),
  );
  if (trials.length === 0) return null;
  const label = diagnosisLabels[diagnosis]?.toLowerCase() ?? diagnosis;
  return {
    text: `The placebo-controlled studies of ${label} in this dataset`,
    href: evidenceHref({
      diagnosis: [diagnosis],
      design: ['controlled'],
      comparator: ['placebo'],
    }),
  };
}
