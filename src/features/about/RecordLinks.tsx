import { Fragment } from 'react';
import { Link } from 'wouter';
import { studyHref } from '../../domain/address/hrefs';

/** Records by name, each a link to its page, as a list in a sentence. */
export function RecordLinks({
  records,
}: {
  records: readonly { readonly id: string; readonly name: string }[];
}) {
  return records.map(({ id, name }, at) => (
    <Fragment key={id}>
      {at > 0 && (at === records.length - 1 ? ' and ' : ', ')}
      <Link href={studyHref(id)}>{name}</Link>
    </Fragment>
  ));
}
