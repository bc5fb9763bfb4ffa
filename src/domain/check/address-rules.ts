import type { FieldFault } from './fault';
import { textLeavesOf, type TextLeaf } from '../census/leaves';
import { hostKindOf } from '../vocabulary/reader-hosts';

/** Hosts that copy a registry, an encyclopaedia or a publisher's site, and what to name instead. */
const copies: readonly { readonly host: RegExp; readonly instead: string }[] = [
  { host: /(^|\.)mimsdev\.com$/, instead: 'a test host; name the page it copies' },
  { host: /^mdedge\d|^ma\d+\.mdedge\.com$/, instead: 'a test host; name www.mdedge.com' },
  { host: /uncensored-wiki/, instead: 'a copy of an encyclopaedia' },
  { host: /(^|\.)medpath\.com$/, instead: 'a copy of a registry; name the registry' },
  { host: /^cdek\./, instead: 'a copy of a registry; name the registry' },
  { host: /(^|\.)withpower\.com$/, instead: 'a copy of a registry; name the registry' },
  { host: /(^|\.)trialbulletin\.com$/, instead: 'a copy of a registry; name the registry' },
  { host: /(^|\.)grantome\.com$/, instead: 'a copy of a grant register' },
  { host: /(^|\.)docslib\.org$/, instead: 'a copy of a document; name its owner' },
  { host: /(^|\.)(sci-hub|libgen)\./, instead: 'a copy of a paper; name its DOI' },
  {
    host: /^registry\.|(^|\.)(npmjs\.(org|com)|pypi\.org|crates\.io)$/,
    instead: 'a package registry',
  },
  { host: /^0-.*-com\.|^https?\.|\.idm\.oclc\.org$|(^|\.)ezproxy\./, instead: 'a library proxy' },
  {
    host: /(^|[.-])(dev|staging|stage|uat|sandbox|preview|core-prod)\d*[.-]/,
    instead: 'a test host',
  },
];

/** Addresses of readers' links, wherever they stand in a file, fields and running text alike. */
export function addressFaults(tree: unknown): readonly FieldFault[] {
  return textLeavesOf(tree).flatMap((leaf) => [
    ...addressesIn(leaf).flatMap((address) => {
      const reason = addressFault(address) ?? standingFault(leaf, address);
      return reason === null ? [] : [{ field: leaf.field, reason }];
    }),
    ...machineTraces(leaf),
  ]);
}

const anyAddress = /[a-z][a-z0-9+.-]*:\/\/[^\s"'<>]+/gi;

function addressesIn({ keys, value }: TextLeaf): readonly string[] {
  const key = keys.at(-1);
  if (key === 'url' || key === 'link') return [value];
  return value.match(anyAddress) ?? [];
}

/** Why an address must not stand in the dataset; null when it may. */
export function addressFault(address: string): string | null {
  if (!URL.canParse(address)) return `is "${address}", which is not an address`;
  const { protocol, hostname, port, username } = new URL(address);
  if (protocol !== 'http:' && protocol !== 'https:') return `uses ${protocol} instead of https:`;
  if (username !== '') return `holds a user name`;
  if (port !== '') return `names port ${port} of ${hostname}`;
  if (/^[\d.]+$|^\[/.test(hostname)) return `names a machine by its number, ${hostname}`;
  if (
    hostname === 'localhost' ||
    !hostname.includes('.') ||
    /\.(local|internal|test|invalid)$/.test(hostname)
  ) {
    return `names ${hostname}, which others cannot reach`;
  }
  const copy = copies.find(({ host }) => host.test(hostname));
  if (copy) return `names ${hostname}: ${copy.instead}`;
  return hostKindOf(address) === null
    ? `sends readers to ${address}, whose host is not in the list (reader-hosts.ts): name the official or primary page, or say in words what was read`
    : null;
}

/** A page that reports a study is linked as what was read, never as the official text. */
function standingFault({ keys }: TextLeaf, address: string): string | null {
  return keys.includes('official') && hostKindOf(address) === 'report'
    ? `sends readers to ${address} as official; it only reports`
    : null;
}

const machinePath = /(^|[\s("'])(?:file:)?\/(?:work|tmp|root|home|Users|var|mnt)\/\w/;
const indexNumber = /\bindex ids?\b/i;

function machineTraces({ field, value }: TextLeaf): readonly FieldFault[] {
  const faults: FieldFault[] = [];
  if (machinePath.test(value)) faults.push({ field, reason: 'holds a path on a machine' });
  if (indexNumber.test(value)) faults.push({ field, reason: 'names a number of a search index' });
  return faults;
}
