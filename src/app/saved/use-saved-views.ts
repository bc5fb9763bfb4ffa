import { useSyncExternalStore } from 'react';
import { savedViewsState, subscribeSavedViews, type SavedViewsState } from './saved-views-store';

/** The saved views of this browser, in agreement with its other tabs. */
export function useSavedViews(): SavedViewsState {
  return useSyncExternalStore(subscribeSavedViews, savedViewsState);
}
