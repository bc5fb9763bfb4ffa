import { studyHref } from '../address/hrefs';
import { upperFirst } from '../format/sentence-case';
import { isFigure, foldText, searchTokens } from '../select/search-tokens';
import { plainWords } from './plain-words';
import type { PreparedFinding } from './prepare-finding';
import type { Hit, SoughtWord } from './score-findables';

/** Words that stand between figures and say no more than they do. */
const between = new Set([
  'out',
  'p',
  'v',
  'vs',
  'ci',
  'percent',
  'per',
  'cent',
  'rr',
  'or',
  'md',
  'smd',
  'n',
]);

/** Figures of a text without their signs: "45%" is also 45. */
function figuresIn(text: string): ReadonlySet<string> {
  const figures = searchTokens(foldText(text)).filter(isFigure);
  return new Set(figures.flatMap((figure) => [figure, figure.replace('%', '')]));
}

/** "20 of 49" also where it is typed "20/49" or "20 out of 49". */
function pairsIn(text: string): readonly string[] {
  return [...foldText(text).matchAll(/(\d+)\s*(?:of|\/|out of)\s*(\d+)/g)].map(
    ([, events, total]) => `${events} of ${total}`,
  );
}

/** Outcomes and harms that print every figure asked for; other words stand there or in the record. */
export function figureHits(
  prepared: PreparedFinding,
  sought: readonly SoughtWord[],
  typed: string,
): readonly Hit[] {
  const figures = sought.map(({ word }) => word).filter(isFigure);
  if (figures.length === 0) return [];
  const others = sought
    .map(({ word }) => word)
    .filter((word) => !isFigure(word) && !between.has(word));
  const pairs = pairsIn(typed);
  return prepared.figures.flatMap(([place, anchor, what, printed, noted = '']) => {
    const record = prepared.findables[place];
    if (record === undefined) return [];
    const held = figuresIn(`${printed}; ${noted}`);
    if (!figures.every((figure) => held.has(figure))) return [];
    const about = new Set(plainWords(`${what} ${record.title}`));
    if (!others.every((word) => about.has(word) || prepared.words.get(word)?.has(place))) return [];
    const asPair =
      pairs.length > 0 && pairs.every((pair) => printed.includes(pair) || noted.includes(pair));
    const study = record.id.slice('study:'.length);
    const findable = {
      id: `figure:${study}#${anchor}`,
      kind: 'figure' as const,
      title: `${record.title}: ${what}`,
      href: studyHref(study, anchor),
      line: upperFirst(printed),
      order: record.order ?? 0,
    };
    return [{ findable, score: 30 + (asPair ? 60 : 0) + (figures.length > 1 ? 10 : 0) }];
  });
}
