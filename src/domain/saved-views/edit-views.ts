import type { SavedView } from './saved-views-schema';

/** The views with this one in place of the one with its id, or at the end. */
export function withSavedView(views: readonly SavedView[], view: SavedView): readonly SavedView[] {
  return views.some(({ id }) => id === view.id)
    ? views.map((each) => (each.id === view.id ? view : each))
    : [...views, view];
}

/** The views with one of them changed; null when it is no longer there. */
export function withChange(
  views: readonly SavedView[],
  id: string,
  change: Partial<Omit<SavedView, 'id'>>,
): readonly SavedView[] | null {
  return views.some((view) => view.id === id)
    ? views.map((view) => (view.id === id ? { ...view, ...change } : view))
    : null;
}

/** The views without one of them. */
export function withoutView(views: readonly SavedView[], id: string): readonly SavedView[] {
  return views.filter((view) => view.id !== id);
}

/** The newest first; equal times keep their order. */
export function newestFirst(views: readonly SavedView[]): readonly SavedView[] {
  return views.toSorted((a, b) => Date.parse(b.savedAt) - Date.parse(a.savedAt));
}
