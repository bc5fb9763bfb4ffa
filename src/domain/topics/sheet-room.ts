import { lineText } from '../answer/answer-line';
import type { Brief, BriefLine, OnSheet } from './brief';
import { keysOnSheet } from './sources-of-brief';

/**
 * What one A4 page holds at 8 points, in lines of it: 767 points below the name of the site and above the foot,
 * of which about 73 go to headings and some 25 to what a count of characters cannot tell. Characters are those
 * that a line of the reading face holds on average; a browser test prints every brief and counts its pages.
 */
const page = { lines: 79, wide: 148, half: 69, figures: 55, names: 46 } as const;

/** What stands on the sheet where all of it fits. */
export const fullSheet: OnSheet = {
  comparisons: 12,
  harms: 12,
  uncontrolled: 4,
  reviews: 5,
  guidance: 3,
  due: 8,
  gaps: 8,
};

/** What gives way first, and how far: words before figures, and benefit never without harm. */
const givingWay: readonly Partial<OnSheet>[] = [
  { guidance: 2 },
  { uncontrolled: 3 },
  { reviews: 4 },
  { due: 5 },
  { uncontrolled: 2 },
  { guidance: 1 },
  { reviews: 3 },
  { comparisons: 10, harms: 10 },
  { due: 4 },
  { uncontrolled: 1 },
  { reviews: 2 },
  { guidance: 0 },
  { comparisons: 8, harms: 8 },
  { due: 3 },
  { gaps: 5 },
  { comparisons: 6, harms: 7 },
  { reviews: 1 },
  { gaps: 4 },
  { due: 2 },
  { comparisons: 5, harms: 6 },
  { uncontrolled: 0 },
  { gaps: 3 },
  { comparisons: 4, harms: 5 },
];

/** How many rows of each part the printed page of a brief has room for. */
export function roomOnSheet(brief: Omit<Brief, 'onSheet'>): OnSheet {
  let room = fullSheet;
  for (const less of givingWay) {
    if (linesOf({ ...brief, onSheet: room }) <= page.lines) break;
    room = { ...room, ...less };
  }
  return room;
}

const linesIn = (characters: number, perLine: number) => Math.ceil(characters / perLine);

/** Lines that the page of a brief takes, by its number of characters. */
function linesOf(brief: Brief): number {
  const { onSheet, lines, sources } = brief;
  const said = (line: BriefLine) =>
    lineText(line).length + 4 * new Set(line.flatMap(({ studyId }) => studyId ?? [])).size;
  const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
  const more = (rows: readonly unknown[], shown: number) => (rows.length > shown ? 1 : 0);
  const answer = sum(Object.values(lines).map((line) => 1.15 * linesIn(said(line), 118)));
  const comparisons = brief.comparisons
    .slice(0, onSheet.comparisons)
    .map(({ band, facts, condition, name }) =>
      Math.max(
        linesIn(
          band.figureText.length + band.pText.length + band.outcomeText.length + 25,
          page.figures,
        ),
        linesIn(name.length + condition.length + facts.join(' · ').length + 8, page.names),
      ),
    );
  const harms = brief.harms
    .slice(0, onSheet.harms)
    .map(({ counts, figure, note, name, event, place }) =>
      Math.max(
        linesIn(counts.length + figure.length + (place ? note.length : 0) + 4, page.figures),
        linesIn(name.length + event.length + 6, page.names),
        place ? 1 : linesIn(note.length + 12, 30),
      ),
    );
  const half = (texts: readonly number[]) => sum(texts.map((length) => linesIn(length, page.half)));
  const columns = [
    half(brief.doses.map(said)),
    half(brief.gaps.slice(0, onSheet.gaps).map(said)) + more(brief.gaps, onSheet.gaps),
    half(
      brief.due
        .slice(0, onSheet.due)
        .map(
          ({ condition, due, registrations }) =>
            condition.length + due.length + registrations.join(', ').length + 45,
        ),
    ) + more(brief.due, onSheet.due),
    linesIn(brief.uncontrolledLead.length, page.half) +
      half(
        brief.uncontrolled
          .slice(0, onSheet.uncontrolled)
          .map(({ name, finding }) => name.length + finding.length + 6),
      ) +
      more(brief.uncontrolled, onSheet.uncontrolled),
    half(
      brief.reviews
        .slice(0, onSheet.reviews)
        .map(
          ({ name, design, figures, finding }) =>
            name.length +
            design.length +
            20 +
            (figures.length === 0
              ? finding.length
              : sum(
                  figures
                    .slice(0, 2)
                    .map(
                      ({ what, figure, pooled }) => what.length + figure.length + pooled.length + 6,
                    ),
                )),
        ),
    ) + more(brief.reviews, onSheet.reviews),
    half(
      brief.guidance
        .slice(0, onSheet.guidance)
        .map(({ body, origin, statement }) => body.length + origin.length + statement.length + 6),
    ) + more(brief.guidance, onSheet.guidance),
  ];
  const byKey = new Map(sources.map((source) => [source.key, source]));
  const cited = keysOnSheet(brief).flatMap((key) => byKey.get(key) ?? []);
  const references = sum(
    cited.map(
      ({ text, link, name, studyId, anonymous }) =>
        text.length +
        (studyId === undefined || anonymous ? name.length : 0) +
        (link ? link.label.length + link.text.length : 0) +
        6,
    ),
  );
  return (
    answer +
    4 +
    sum(comparisons.map((n) => n + 0.15)) +
    linesIn(sum(brief.pooled.map((text) => text.length + 16)), page.wide) +
    sum(harms.map((n) => n + 0.15)) +
    // Six headings, in two columns.
    (sum(columns) + 6 * 1.6) / 2 +
    1 +
    linesIn(references, page.wide) +
    1.5
  );
}
