import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { synthesisQuery } from '../../data/queries';
import { synthesisCodec, synthesisHref } from '../../domain/address/pages/synthesis-codec';
import { familyPicks } from '../../domain/pooling/family-picks';
import { countedBenefit } from '../../domain/pooling/people/people-per-100';
import { howSureOfQuestion } from '../../domain/certainty/how-sure-of-question';
import type { Selection } from '../../domain/select/question';
import type { EvidenceIndex } from '../../domain/summary/evidence-index';
import { LinkedRuns } from '../../figures/words/LinkedRuns';
import { Rating } from './Rating';

/** The most that certainty could be for the studies of the question, and where each step of it stands. */
export function HowSure({ of, index }: { of: Selection; index: EvidenceIndex }) {
  const { data: file, error } = useQuery(synthesisQuery);
  if (error) return <>How sure this is could not be worked out. {error.message}</>;
  if (!file) return <Rating />;
  const ids = new Set(of.ofQuestion.map(({ id }) => id));
  const ofQuestion = file.studies.filter(({ id }) => ids.has(id));
  const benefit = countedBenefit(familyPicks(ofQuestion, synthesisCodec.defaults, new Set()));
  return (
    <>
      <LinkedRuns runs={howSureOfQuestion(of, file, index.diagnoses)} />{' '}
      <Link href={synthesisHref(of.questionView)}>Why</Link>
      {benefit && (
        <Link
          href={synthesisHref({ ...of.questionView, family: benefit }, 'in-people')}
          className="ml-2"
        >
          In 100 people
        </Link>
      )}
    </>
  );
}
