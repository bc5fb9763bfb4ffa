import { compareCodec, evidenceCodec, synthesisCodec } from './codecs';
import { conditionCodec, type ConditionView } from './condition-codec';
import { pagePaths } from './page-paths';
import { withQuery } from './query-string';
import { textCodec, type TextView } from './text-codec';
import type { CompareView, EvidenceView, SynthesisView } from './view';

// Path, query and anchor within the site, as they are written in links and printed lines.

/** The record of a study. */
export function studyHref(id: string): string {
  return pagePaths.study + id;
}

/** The list of studies; what is not said stands at its default. */
export function evidenceHref(view: Partial<EvidenceView> = {}): string {
  return withQuery(
    pagePaths.evidence,
    evidenceCodec.encode({ ...evidenceCodec.defaults, ...view }),
  );
}

/** The studies of a view, pooled. */
export function synthesisHref(view: Partial<SynthesisView>): string {
  return withQuery(
    pagePaths.synthesis,
    synthesisCodec.encode({ ...synthesisCodec.defaults, ...view }),
  );
}

/** A comparison, all rows shown unless said otherwise. */
export function compareHref(view: Pick<CompareView, 's'> & Partial<CompareView>): string {
  return withQuery(pagePaths.compare, compareCodec.encode({ diff: false, ...view }));
}

/** A page that is narrowed to nothing but conditions. */
export function conditionHref(page: 'reviews' | 'safety', view: ConditionView): string {
  return withQuery(pagePaths[page], conditionCodec.encode({ condition: view.condition }));
}

/** A page whose only state is the text it is filtered by. */
export function textHref(page: 'glossary' | 'about', view: TextView): string {
  return withQuery(pagePaths[page], textCodec.encode(view));
}

/** An entry of the glossary. */
export function termHref(id: string): string {
  return `${pagePaths.glossary}#${id}`;
}
