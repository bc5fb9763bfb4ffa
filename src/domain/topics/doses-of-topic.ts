import type { Answer } from '../answer/answer';
import { formatDoses } from '../format/dose';
import { formatWeeks } from '../format/duration';
import { formatNumber } from '../format/number';
import type { StudySummary } from '../summary/study-summary';
import type { BriefLine } from './brief';

/** Daily doses by how many studies gave them; then the lengths of treatment, of those compared first. */
export function dosesOfTopic(answer: Answer): readonly BriefLine[] {
  const { dosesMgPerDay: doses, durationsWeeks, compared } = answer;
  const all = doses.map(({ mg, studies }) => `${formatNumber(mg)}\u00a0mg (${studies})`).join(', ');
  return [
    [
      {
        text:
          doses.length === 0
            ? 'No dose is reported in what could be read.'
            : `Daily dose (number of studies): ${all}.`,
      },
    ],
    ...(compared.length === 0 ? [] : [comparedDoses(compared)]),
    [
      {
        text: durationsWeeks
          ? `Treatment lasted from ${formatWeeks(durationsWeeks.shortest)} to ${formatWeeks(durationsWeeks.longest)}.`
          : 'How long treatment lasted is not reported in what could be read.',
      },
    ],
  ];
}

/** "In controlled comparisons: 4.5–6 mg; the longest lasted 16 weeks (Bested 2023)." */
function comparedDoses(compared: readonly StudySummary[]): BriefLine {
  const doses = compared.flatMap(({ dosesMgPerDay }) => dosesMgPerDay);
  const longest = longestOf(compared);
  const said = `In controlled comparisons: ${doses.length === 0 ? 'dose not reported' : formatDoses(doses)}`;
  if (longest === null) return [{ text: `${said}; how long they lasted is not reported.` }];
  return [
    { text: `${said}; the longest lasted ${formatWeeks(longest.weeks)} (` },
    { text: longest.study.name, studyId: longest.study.id },
    { text: ').' },
  ];
}

/** The comparison that lasted longest of those whose length is known. */
export function longestOf(
  compared: readonly StudySummary[],
): { readonly study: StudySummary; readonly weeks: number } | null {
  return compared.reduce<ReturnType<typeof longestOf>>((so, study) => {
    const weeks = study.durationWeeks;
    return weeks === null || (so !== null && so.weeks >= weeks) ? so : { study, weeks };
  }, null);
}
