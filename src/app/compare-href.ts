import { compareCodec } from '../domain/url-state/codecs';
import { withQuery } from '../domain/url-state/query-string';
import type { CompareView } from '../domain/url-state/view';

/** Address of a comparison, all rows shown unless said otherwise. */
export function compareHref({
  s,
  diff = false,
}: Pick<CompareView, 's'> & Partial<CompareView>): string {
  return withQuery('/compare', compareCodec.encode({ s, diff }));
}
