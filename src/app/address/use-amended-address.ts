import { useEffect, useEffectEvent } from 'react';
import { useLocation } from 'wouter';
import type { AmendedAddress } from '../../domain/address/amended-address';
import type { Codec } from '../../domain/address/codec';
import { withQuery } from '../../domain/address/query-string';
import { useAddress, type Address } from './use-address';
import { useAnchor } from './use-anchor';

/**
 * The address of a page whose anchor names what the page holds. One that is understood and does not fit
 * is replaced as well, and what this changed is said beside what was not understood.
 */
export function useAmendedAddress<V extends object>(
  codec: Codec<V>,
  amend: (view: V, anchor: string) => AmendedAddress<V> | null,
  say?: Parameters<typeof useAddress>[2],
  known?: Parameters<typeof useAddress>[1],
): Address<V> & { readonly anchor: string } {
  const address = useAddress(codec, known, say);
  const anchor = useAnchor();
  const [path, navigate] = useLocation();
  const amended = amend(address.view, anchor);
  const { view } = amended ?? address;
  const notices = [...address.notices, ...(amended?.said ?? [])];
  const href = amended && withQuery(path, codec.encode(view)) + amended.hash;
  // After the repair of what is not understood, whose notices it keeps.
  const replace = useEffectEvent((to: string) =>
    navigate(to, { replace: true, state: { notices } }),
  );
  useEffect(() => {
    if (href !== null) replace(href);
  }, [href]);
  return { ...address, view, notices, anchor };
}
