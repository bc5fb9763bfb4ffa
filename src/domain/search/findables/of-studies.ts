import { known } from '../../missing/missing';
import type { Study } from '../../schema/study';
import { designText, peopleFact } from '../../summary/study-facts';
import type { StudySummary } from '../../summary/study-summary';
import { designs } from '../../vocabulary/filters/designs';
import { acronymsOf } from './acronyms';
import type { Findable, FindableKind } from '../findable';

/** Authors in the order of a paper that a reader may know it by, besides the last; the others are found as words. */
const mostAuthors = 3;

/** Under which heading a record stands. */
function kindOf({ design }: Study): FindableKind {
  const { kind } = designs[design];
  return kind === 'review' ? 'review' : kind === 'registered' ? 'trial' : 'study';
}

/** Every record by its name, authors, acronym, title and numbers. */
export function findableStudies(
  pairs: readonly { readonly summary: StudySummary; readonly study: Study }[],
): readonly Findable[] {
  return pairs.map(({ summary, study }): Findable => {
    const { citation } = study;
    const families = citation.authors.map((each) =>
      'literal' in each ? each.literal : each.family,
    );
    const [first] = families;
    const title = known(citation.title);
    const comparesWithActive = study.comparator.classes.includes('active');
    return {
      id: `study:${study.id}`,
      kind: kindOf(study),
      title: study.name,
      line: [designText(summary), peopleFact(summary), study.condition].join(' · '),
      ...(title !== undefined && { whose: title }),
      names: [
        ...new Set([
          ...(first === undefined ? [] : [first]),
          ...acronymsOf(study).flatMap((name) => [name, `${name} trial`]),
        ]),
      ],
      near: [...families.slice(0, mostAuthors), ...families.slice(mostAuthors).slice(-1)].join(' '),
      ...(comparesWithActive && { words: study.comparator.label }),
      // The trial before later reports of it, and the stronger design before the weaker.
      order:
        designs[study.design].order +
        (study.parentStudy === undefined ? 0 : 20) +
        (study.contextOnly === undefined ? 0 : 20),
    };
  });
}
