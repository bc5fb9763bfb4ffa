import { importsOf, type Import } from './import-graph';
import { moduleFiles, type Law } from './project-files';

type Room =
  | 'app'
  | 'feature'
  | 'figure'
  | 'ui'
  | 'data'
  | 'data-build'
  | 'domain'
  | 'commands'
  | 'tests'
  | 'fixtures'
  | 'configuration';

/** What each room may import besides itself. Nothing flows back up. */
const mayImport: Readonly<Record<Room, readonly Room[]>> = {
  app: ['feature', 'figure', 'data', 'ui', 'domain'],
  feature: ['figure', 'data', 'ui', 'domain'],
  figure: ['data', 'ui', 'domain'],
  ui: [],
  data: ['domain'],
  'data-build': ['data', 'domain'],
  domain: [],
  commands: ['data-build', 'domain'],
  fixtures: ['domain'],
  configuration: ['data-build', 'commands'],
  tests: ['app', 'feature', 'figure', 'ui', 'data', 'data-build', 'domain', 'commands', 'fixtures'],
};

/** Packages a room may use; rooms not named here may use any. */
const mayUse: Partial<Record<Room, RegExp>> = {
  // fhir/r5 is nothing but types, the published ones of the standard.
  domain: /^(valibot|fhir\/r5)$/,
  ui: /^react(-dom)?(\/|$)/,
  data: /^(@tanstack\/react-query|virtual:(evidence|topics))$/,
};

const browserRooms: readonly Room[] = ['app', 'feature', 'figure', 'ui', 'data', 'domain'];

/** Commands measure with the synthetic datasets; nothing else of `src` sees fixtures. */
const exceptions = [{ from: /^src\/commands\/bench(\/|\.ts$)/, to: /^fixtures\// }];

function roomOf(path: string): Room | null {
  if (path === 'src/main.tsx' || path.startsWith('src/app/')) return 'app';
  if (/^src\/features\/[^/]+\//.test(path)) return 'feature';
  if (/^src\/figures\/[^/]+\//.test(path)) return 'figure';
  if (path.startsWith('src/ui/')) return 'ui';
  if (path.startsWith('src/data/build/')) return 'data-build';
  if (path.startsWith('src/data/') || path === 'src/virtual-evidence.d.ts') return 'data';
  if (path.startsWith('src/domain/')) return 'domain';
  if (path.startsWith('src/commands/')) return 'commands';
  if (path.startsWith('tests/')) return 'tests';
  if (path.startsWith('fixtures/')) return 'fixtures';
  return path.includes('/') ? null : 'configuration';
}

function featureOf(path: string): string | undefined {
  return /^src\/features\/([^/]+)\//.exec(path)?.[1];
}

function fault(path: string, room: Room, { specifier, target }: Import): string | null {
  if (target === null) {
    if (room !== 'tests' && specifier.startsWith('node:') && browserRooms.includes(room))
      return `${path}: ${room} imports ${specifier}, which no browser has`;
    const allowed = mayUse[room];
    return allowed && !allowed.test(specifier)
      ? `${path}: ${room} may not use the package ${specifier}`
      : null;
  }
  const targetRoom = roomOf(target);
  if (targetRoom === null) return `${path}: imports ${target}, which is in no room`;
  if (exceptions.some(({ from, to }) => from.test(path) && to.test(target))) return null;
  if (room === 'feature' && targetRoom === 'feature' && featureOf(path) !== featureOf(target))
    return `${path}: one feature imports another, ${target}`;
  return targetRoom === room || mayImport[room].includes(targetRoom)
    ? null
    : `${path}: ${room} may not import ${targetRoom} (${target})`;
}

/** Imports go only downwards: app → features → figures → (ui, data) → domain. */
export const importLaw: Law = (files) =>
  moduleFiles(files, ['src', 'tests', 'fixtures']).flatMap(([path, text]) => {
    const room = roomOf(path);
    if (room === null) return [`${path}: is in no room of the house`];
    return importsOf(path, text, files).flatMap((each) => fault(path, room, each) ?? []);
  });
