import { compareCodec } from '../../domain/address/codecs';
import { withQuery } from '../../domain/address/query-string';
import type { CompareView } from '../../domain/address/view';

/** Address of a comparison, all rows shown unless said otherwise. */
export function compareHref({
  s,
  diff = false,
}: Pick<CompareView, 's'> & Partial<CompareView>): string {
  return withQuery('/compare', compareCodec.encode({ s, diff }));
}
