import { createCodec, type Codec } from '../codec';
import { searchTextField } from '../fields/search-text-field';
import { pagePaths } from '../page-paths';
import { withQuery } from '../query-string';

/** A page whose only state is the text it is filtered by. */
export interface TextView {
  readonly q: string;
}

export const textCodec: Codec<TextView> = createCodec<TextView>({ q: searchTextField });

/** A page whose only state is the text it is filtered by. */
export function textHref(page: 'glossary' | 'about' | 'search', view: TextView): string {
  return withQuery(pagePaths[page], textCodec.encode(view));
}
