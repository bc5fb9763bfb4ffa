import { evidenceCodec } from '../domain/address/evidence-codec';
import { keyLabels } from '../domain/address/key-labels';
import type { AddressNotice } from '../domain/address/notice';
import { noticeText } from '../domain/address/notice-text';
import { readParams } from '../domain/address/query-string';
import type { EvidenceView, KnownCodes } from '../domain/address/view';

export interface ReadQuery {
  readonly view: EvidenceView;
  /** Parts that the app would leave out with a notice, and this command leaves out as well. */
  readonly notices: readonly string[];
  /**
   * Parts that cannot be followed. The app drops them and says so on the screen that shows the
   * result; a script has no screen, and would take every study for the ones it asked for.
   */
  readonly faults: readonly string[];
}

const labels = new Map<string, string>(Object.entries(keyLabels));

/** Where a part stands: "part 2 of the query, condition=banana". */
function place(query: string, { key, value }: AddressNotice): string {
  const params = readParams(query);
  const parts = query.replace(/^\?/, '').split('&').filter(Boolean);
  const holds = ([, given]: readonly [string, string]) =>
    given.split(',').some((each) => each.trim() === value) || given.trim() === value;
  const exact = params.findIndex((param) => param[0] === key && holds(param));
  const at = exact >= 0 ? exact : params.findIndex(holds);
  return at < 0 ? 'query' : `part ${at + 1} of the query, ${parts[at]}`;
}

/** Reads a query as the app does, and tells what it leaves out from what it cannot follow. */
export function readQuery(query: string, known: KnownCodes): ReadQuery {
  const { view, notices } = evidenceCodec.decode(query, known);
  const wrong = notices.filter(({ reason }) => reason === 'unknown-value' || reason === 'more');
  const bare = query
    .replace(/^\?/, '')
    .split('&')
    .flatMap((part, at) =>
      Object.hasOwn(view, part) ? [`part ${at + 1} of the query, ${part}: has no value`] : [],
    );
  return {
    view,
    notices: notices.filter((notice) => !wrong.includes(notice)).map(noticeText),
    faults: [
      ...bare,
      ...wrong.map((notice) =>
        notice.reason === 'more'
          ? noticeText(notice)
          : `${place(query, notice)}: “${notice.value}” is not a value of ${labels.get(notice.key) ?? notice.key}`,
      ),
    ],
  };
}
