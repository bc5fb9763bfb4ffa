import { noQueryCodec } from '../../domain/address/pages/no-query-codec';
import { noCodes } from '../../domain/address/view';
import { AddressNotices } from './AddressNotices';
import { useView } from './use-view';

/** For pages without a query: whatever the address has there is named and removed. */
export function NoQueryNotices() {
  const { notices, dismissNotices } = useView(noQueryCodec, noCodes);
  return <AddressNotices notices={notices} onDismiss={dismissNotices} />;
}
