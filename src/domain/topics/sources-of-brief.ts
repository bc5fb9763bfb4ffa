import { linkOfAddress } from '../sources/reader-links';
import { citationWithLink } from '../sources/citation-with-link';
import { isMissing } from '../missing/missing';
import type { Brief, BriefLine, BriefRun, BriefSource, SourceKey } from './brief';
import type { BriefMaterials } from './brief-materials';
import { guidanceKey } from './reviews-of-topic';
import { trialKey } from './due-of-topic';

type Cited = Omit<Brief, 'sources'>;

/** Keys of what a brief names, in the order in which a printed sheet names them, then what screens name besides. */
function keysOf(brief: Cited): readonly SourceKey[] {
  const { onSheet, lines } = brief;
  const ofLine = (line: BriefLine) => line.flatMap(({ studyId }) => studyId ?? []);
  const parts: readonly (readonly [readonly SourceKey[], number])[] = [
    [[lines.benefit, lines.harms, lines.sure, lines.next].flatMap(ofLine), Infinity],
    [brief.comparisons.map(({ studyId }) => studyId), onSheet.comparisons],
    [brief.harms.map(({ studyId }) => studyId), onSheet.harms],
    [brief.doses.flatMap(ofLine), Infinity],
    [brief.uncontrolled.map(({ studyId }) => studyId), onSheet.uncontrolled],
    [brief.reviews.map(({ studyId }) => studyId), onSheet.reviews],
    [brief.guidance.map(({ key }) => key), onSheet.guidance],
    [brief.due.map(({ key }) => key), onSheet.due],
  ];
  const gaps = (from: number, to?: number) => brief.gaps.slice(from, to).flatMap(ofLine);
  return [
    ...new Set([
      ...parts.flatMap(([keys, most]) => keys.slice(0, most)),
      ...gaps(0, onSheet.gaps),
      ...parts.flatMap(([keys, most]) => keys.slice(most)),
      ...gaps(onSheet.gaps),
    ]),
  ];
}

/** The works that a brief names, numbered by their place: those of the printed sheet come first. */
export function sourcesOfBrief(
  brief: Cited,
  { records, dataset }: Pick<BriefMaterials, 'records' | 'dataset'>,
): readonly BriefSource[] {
  const guidance = new Map(dataset.guidance.map((entry) => [guidanceKey(entry.id), entry]));
  const trials = new Map(dataset.registeredTrials.map((trial) => [trialKey(trial.id), trial]));
  return keysOf(brief).flatMap((key): readonly BriefSource[] => {
    const study = records.get(key);
    if (study) return [{ key, studyId: key, name: study.name, ...citationWithLink(study) }];
    const said = guidance.get(key);
    if (said) {
      const { url } = said.source;
      const link = isMissing(url) ? null : linkOfAddress(url);
      return [{ key, name: said.body, text: ended(said.title), link }];
    }
    const trial = trials.get(key);
    if (trial === undefined) return [];
    const link = isMissing(trial.link) ? null : linkOfAddress(trial.link);
    return [{ key, name: '', text: ended(trial.title), link }];
  });
}

/** The text with the sign that ends it. */
function ended(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}

/** Keys of the sources that a printed sheet cites: they are the first of the list. */
export function keysOnSheet(brief: Cited): readonly SourceKey[] {
  const { onSheet } = brief;
  return keysOf({
    ...brief,
    comparisons: brief.comparisons.slice(0, onSheet.comparisons),
    harms: brief.harms.slice(0, onSheet.harms),
    uncontrolled: brief.uncontrolled.slice(0, onSheet.uncontrolled),
    reviews: brief.reviews.slice(0, onSheet.reviews),
    guidance: brief.guidance.slice(0, onSheet.guidance),
    due: brief.due.slice(0, onSheet.due),
    gaps: brief.gaps.slice(0, onSheet.gaps),
  });
}

/** A run with the number of the source that it rests on, where it is the last to name it. */
export interface CitedRun extends BriefRun {
  readonly cites?: number;
}

/** Number of each source of a brief, from 1. */
export function sourceNumbers({ sources }: Pick<Brief, 'sources'>): ReadonlyMap<SourceKey, number> {
  return new Map(sources.map(({ key }, at) => [key, at + 1]));
}

/** The line with each record's number once, after the last run that names it. */
export function citedLine(
  line: BriefLine,
  numbers: ReadonlyMap<SourceKey, number>,
): readonly CitedRun[] {
  return line.map((run, at) => {
    const { studyId } = run;
    const number = studyId === undefined ? undefined : numbers.get(studyId);
    const again = line.slice(at + 1).some((later) => later.studyId === studyId);
    return number === undefined || again ? run : { ...run, cites: number };
  });
}
