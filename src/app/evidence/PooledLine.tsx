import { poolingMeasures } from '../../domain/vocabulary/pooling-measures';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { synthesisQuery } from '../../data/queries';
import { effectScales, formatOnScale } from '../../domain/format/effect-scale';
import { lowerFirst } from '../../domain/format/sentence-case';
import { defaultFamily, familyPicks } from '../../domain/pooling/family-picks';
import { poolGroup } from '../../domain/pooling/pool-family';
import { keptRows } from '../../domain/pooling/who-is-pooled';
import { nobodyOmitted, standardMethod } from '../../domain/pooling/method/standard-pool';
import { twoTrialsOf, twoTrialsSentence } from '../../domain/pooling/two-trials-words';
import { usualCorrelation } from '../../domain/synthesis/usual-correlation';
import { peopleText } from '../../domain/study/participants-text';
import type { StudySummary } from '../../domain/summary/study-summary';
import { synthesisHref } from '../../domain/address/pages/synthesis-codec';
import type { EvidenceView } from '../../domain/address/view';
import { comparatorClasses } from '../../domain/vocabulary/filters/comparators';
import { outcomeFamilies } from '../../domain/vocabulary/outcome-families';

/** The pooled effect of the main outcome family of the studies on screen, or why there is none. */
export function PooledLine({
  view,
  selected,
}: {
  view: EvidenceView;
  selected: readonly StudySummary[];
}) {
  const { data: file, error } = useQuery(synthesisQuery);
  if (error) return <>The pooled effect could not be loaded. {error.message}</>;
  if (!file) return <>Pooling…</>;
  const ids = new Set(selected.map(({ id }) => id));
  const own = file.studies.filter(({ id }) => ids.has(id));
  const picks = familyPicks(own, { measure: null, r: usualCorrelation }, nobodyOmitted);
  const family = defaultFamily(picks);
  const pick = picks.find((one) => one.family === family);
  const [compared] = pick?.compared.groups ?? [];
  const group = compared && poolGroup(compared, standardMethod);
  const href = synthesisHref(view);
  const name = outcomeFamilies[family].label.toLowerCase();
  if (!pick || !group)
    return (
      <>
        No pooled effect: no randomised comparison reports an outcome in a form that can be pooled.{' '}
        <Link href={href}>Why not</Link>
      </>
    );
  const comparator = comparatorClasses[group.comparatorClass].label.toLowerCase();
  if (!group.synthesis)
    return (
      <>
        No pooled effect: one randomised comparison only, on {name} against {comparator}.{' '}
        <Link href={href}>See the row</Link>
      </>
    );
  const two = twoTrialsOf(keptRows(group));
  if (two)
    return (
      <>
        {outcomeFamilies[family].label} against {comparator}:{' '}
        {lowerFirst(twoTrialsSentence(two, family, pick.measure))}{' '}
        <Link href={href}>Readings of both</Link>
      </>
    );
  const { estimate, interval, k } = group.synthesis;
  return (
    <>
      Pooled {name} against {comparator}: {poolingMeasures[pick.measure].inSentence}{' '}
      <Link href={href}>{formatOnScale(effectScales[pick.measure], estimate, interval)}</Link>, k ={' '}
      {k}, {peopleText(group.participants)}.
    </>
  );
}
