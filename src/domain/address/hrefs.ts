import { conditionCodec, type ConditionView } from './condition-codec';
import { evidenceCodec } from './evidence-codec';
import { pagePaths } from './page-paths';
import { withQuery } from './query-string';
import type { EvidenceView } from './view';

// Path, query and anchor within the site, as they are written in links and printed lines. Those of pages
// with a codec that is wanted later stand with it.

/** The record of a study, or a part of its page. */
export function studyHref(id: string, part?: string): string {
  return pagePaths.study + id + (part === undefined ? '' : `#${part}`);
}

/** The brief on a diagnosis or condition group, by its id or code, or a part of it. */
export function topicHref(slug: string, part?: string): string {
  return pagePaths.topics + slug + (part === undefined ? '' : `#${part}`);
}

/** The list of studies; what is not said stands at its default. */
export function evidenceHref(view: Partial<EvidenceView> = {}): string {
  return withQuery(
    pagePaths.evidence,
    evidenceCodec.encode({ ...evidenceCodec.defaults, ...view }),
  );
}

/** A page that is narrowed to nothing but conditions. */
export function conditionHref(page: 'reviews' | 'safety', view: ConditionView): string {
  return withQuery(pagePaths[page], conditionCodec.encode({ condition: view.condition }));
}

/** An entry of the glossary. */
export function termHref(id: string): string {
  return `${pagePaths.glossary}#${id}`;
}

/** A part of a page that has no state of its own in the address of that part. */
export function partHref(
  page: 'about' | 'mechanism' | 'reviews' | 'safety' | 'trials',
  part: string,
): string {
  return `${pagePaths[page]}#${part}`;
}
