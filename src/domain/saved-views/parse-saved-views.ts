import * as v from 'valibot';
import { migrateViews } from './format-migrations';
import { savedViewSchema, savedViewsFormat, type SavedView } from './saved-views-schema';

/** A view that could not be read: what it is called, and why in half a sentence. */
export interface BrokenView {
  readonly label: string;
  readonly reason: string;
}

export type SavedViewsFault =
  | { readonly kind: 'not-json' }
  /** JSON, but not an envelope with a format and a list of views. */
  | { readonly kind: 'not-saved-views' }
  /** Written by a newer version of the app. */
  | { readonly kind: 'newer'; readonly format: number }
  | { readonly kind: 'broken-views'; readonly broken: readonly BrokenView[] };

export type ParsedSavedViews =
  | { readonly ok: true; readonly views: readonly SavedView[] }
  /** `views` holds those that could be read all the same. */
  | {
      readonly ok: false;
      readonly fault: SavedViewsFault;
      readonly views: readonly SavedView[];
    };

const shortText = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

function labelOf(view: unknown, at: number): string {
  const name: unknown =
    typeof view === 'object' && view !== null && 'name' in view ? view.name : undefined;
  return typeof name === 'string' && name.trim() !== ''
    ? `“${shortText(name)}”`
    : `View number ${at + 1}`;
}

function reasonOf(view: unknown, issue: v.BaseIssue<unknown>): string {
  if (typeof view !== 'object' || view === null) return 'it is not a view';
  const field = v.getDotPath(issue) ?? 'content';
  if (field === 'path' && typeof issue.input === 'string')
    return `its address, “${shortText(issue.input)}”, is not a page of this site that can be saved`;
  return `its “${field}” is missing or cannot be read`;
}

/** Ids are ours, not the reader's: a repeated one is replaced rather than called damage. */
function withUniqueIds(views: readonly SavedView[]): readonly SavedView[] {
  const taken = new Set<string>();
  return views.map((view) => {
    let { id } = view;
    for (let next = 2; taken.has(id); next += 1) id = `${view.id.slice(0, 56)}-${next}`;
    taken.add(id);
    return id === view.id ? view : { ...view, id };
  });
}

/** Reads storage or a file, of this format or an older one. Never throws. */
export function parseStored(text: string): ParsedSavedViews {
  const fail = (fault: SavedViewsFault) => ({ ok: false, fault, views: [] }) as const;
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return fail({ kind: 'not-json' });
  }
  if (typeof value !== 'object' || value === null) return fail({ kind: 'not-saved-views' });
  const { format = 0, views: given } = value as { format?: unknown; views?: unknown };
  if (typeof format !== 'number' || !Number.isInteger(format) || format < 0)
    return fail({ kind: 'not-saved-views' });
  if (format > savedViewsFormat) return fail({ kind: 'newer', format });
  if (!Array.isArray(given)) return fail({ kind: 'not-saved-views' });
  const views: SavedView[] = [];
  const broken: BrokenView[] = [];
  migrateViews(format, given).forEach((view, at) => {
    const read = v.safeParse(savedViewSchema, view);
    if (read.success) views.push(read.output);
    else broken.push({ label: labelOf(view, at), reason: reasonOf(view, read.issues[0]) });
  });
  const unique = withUniqueIds(views);
  return broken.length === 0
    ? { ok: true, views: unique }
    : { ok: false, fault: { kind: 'broken-views', broken }, views: unique };
}

/** The envelope of the current format as text, for storage and for files. */
export function writeSavedViews(views: readonly SavedView[], indent = 0): string {
  return JSON.stringify({ format: savedViewsFormat, views }, null, indent);
}
