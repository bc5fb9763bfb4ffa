import type { KnownCodes } from '../address/view';
import { readSaved } from './saved-pages';
import type { SavedView } from './saved-views-schema';
import { freeName } from './view-name';
import { plural } from '../format/words';

/** What an import would do. Nothing that is here already is changed by it. */
export interface ImportPlan {
  /** Views that come in under their own names. */
  readonly added: readonly SavedView[];
  /** Names of views that are here with the same name, address and note; those here stay. */
  readonly same: readonly string[];
  /** Views whose name is taken by another view here; they come in beside it under a new name. */
  readonly conflicts: readonly { readonly name: string; readonly keptAs: SavedView }[];
  readonly refused: readonly { readonly name: string; readonly reason: string }[];
  /** All views afterwards: the current ones untouched, then those that come in. */
  readonly result: readonly SavedView[];
}

/**
 * The canonical query of an imported view, or why it is not taken: under its name stands what the
 * whole address shows, so one that can only be followed in part is refused.
 */
function checkAddress(
  view: SavedView,
  known: KnownCodes,
): { readonly query: string } | { readonly refusal: string } {
  const { canonical, notices } = readSaved(view, known);
  const [first] = notices;
  if (first === undefined) return { query: canonical };
  if (first.reason === 'unknown-key')
    return { refusal: `“${first.key}” in its address is not known here` };
  if (first.reason === 'unknown-value')
    return { refusal: `“${first.value}” in its address is not known in this dataset` };
  return { refusal: 'its address cannot be followed as a whole' };
}

const identity = ({ name, path, query, note }: Omit<SavedView, 'id'>) =>
  JSON.stringify([name, path, query, note]);

/**
 * Plans to merge imported views into the current ones. Ids are kept where they are free;
 * otherwise `freshId` gives one, so that no view replaces another.
 */
export function planImport(
  current: readonly SavedView[],
  imported: readonly SavedView[],
  known: KnownCodes,
  freshId: (at: number) => string,
): ImportPlan {
  const added: SavedView[] = [];
  const same: string[] = [];
  const conflicts: { name: string; keptAs: SavedView }[] = [];
  const refused: { name: string; reason: string }[] = [];
  const result = [...current];
  const ids = new Set(current.map(({ id }) => id));
  const names = new Set(current.map(({ name }) => name));
  const identities = new Set(current.map(identity));
  const take = (view: SavedView) => {
    result.push(view);
    ids.add(view.id);
    names.add(view.name);
    identities.add(identity(view));
  };
  imported.forEach((given, at) => {
    const address = checkAddress(given, known);
    if ('refusal' in address) {
      refused.push({ name: given.name, reason: address.refusal });
      return;
    }
    const id = ids.has(given.id) ? freshId(at) : given.id;
    const view = { ...given, id, query: address.query };
    // What an earlier import put beside another view is here already, not one more conflict.
    const beside = importedName(view.name, new Set([view.name]));
    if (identities.has(identity(view)) || identities.has(identity({ ...view, name: beside }))) {
      same.push(view.name);
    } else if (names.has(view.name)) {
      const keptAs = { ...view, name: importedName(view.name, names) };
      conflicts.push({ name: view.name, keptAs });
      take(keptAs);
    } else {
      added.push(view);
      take(view);
    }
  });
  return { added, same, conflicts, refused, result };
}

function importedName(name: string, taken: ReadonlySet<string>): string {
  return freeName(name, taken, (n) => plural(n, ' (imported)', ` (imported ${n})`));
}
